#!/usr/bin/env bash
# Three implementations of the Umm al-Qura calendar disagree on most days of the last century's archive.
#
# Package:   moment-hijri 3.0.0 with moment 2.30.1, @umalqura/core 0.0.7 (npm), and the runtime's own
#            Intl (islamic-umalqura)
# Behaviour: all name the Saudi calendar; from 1420 AH (1999) on they agree but for one month, before that
#            both libraries differ from ICU, and from each other, on most days.
# Seen:      1356-1419 AH, 22661 days: moment-hijri differs on 14382, @umalqura/core on 18572;
#            1420-1449 AH, 10486 days: on 30 and 0 (ICU 78; ICU of other years moves the figures little)
# Expected:  a calendar that is a published table has one answer for a day in 1950.
# Matters:   the Hijri date under an old article depends on the library that printed it; a page and its
#            feed made with two of them contradict each other by a day, and recent dates never show it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact moment@2.30.1 moment-hijri@3.0.0 @umalqura/core@0.0.7 || exit 2
cat >probe.cjs <<'JS'
const moment = require('moment-hijri');
const umalqura = require('@umalqura/core').default;
moment.locale('en');
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
console.log('ICU', process.versions.icu);
const tally = { early: [0, 0, 0], late: [0, 0, 0] };
for (let time = Date.UTC(1937, 3, 1); time < Date.UTC(2028, 0, 1); time += 864e5) {
  const part = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const icu = `${part.year}/${part.month}/${part.day}`;
  const other = umalqura(new Date(time + 432e5));
  const age = tally[Number(part.year) < 1420 ? 'early' : 'late'];
  age[0] += 1;
  if (moment.utc(time).format('iYYYY/iM/iD') !== icu) age[1] += 1;
  if (`${other.hy}/${other.hm}/${other.hd}` !== icu) age[2] += 1;
}
for (const [name, [days, hijri, core]] of Object.entries(tally)) console.log(name.padEnd(6), days, 'days; moment-hijri differs on', hijri, '; @umalqura/core on', core);
const still = tally.early[1] > 10000 && tally.early[2] > 10000 && tally.late[1] < 100 && tally.late[2] < 100;
console.log(still ? 'still: they part before 1999' : 'changed');
process.exitCode = still ? 0 : 1;
JS
TZ=UTC node probe.cjs
