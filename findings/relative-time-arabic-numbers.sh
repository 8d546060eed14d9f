#!/usr/bin/env bash
# The common date libraries count in Arabic with one or two plural forms, where the language has six.
#
# Package:   dayjs 1.11.23, date-fns 4.4.0 (npm), beside the runtime's Intl.RelativeTimeFormat
# Behaviour: dayjs knows "one" and "many" («منذ 2 أيام», «منذ 12 أعوام»); date-fns' ar puts the dual in the
#            wrong case after منذ and a masculine "one" behind a feminine year («منذ يومان», «منذ سنة واحد»).
# Seen:      2 days: dayjs منذ 2 أيام, date-fns منذ يومان, Intl قبل يومين; 12 years: dayjs منذ 12 أعوام
# Expected:  a locale file means the language's grammar: منذ يومين, منذ 12 عاماً, منذ سنة واحدة.
# Matters:   "published … ago" is the one line of grammar a news page writes itself, and every reader hears
#            the mistake.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact dayjs@1.11.23 date-fns@4.4.0 || exit 2
cat >probe.mjs <<'JS'
import { formatDistanceStrict } from 'date-fns';
import { ar } from 'date-fns/locale';
import dayjs from 'dayjs';
import 'dayjs/locale/ar.js';
import relativeTime from 'dayjs/plugin/relativeTime.js';

dayjs.extend(relativeTime);
const now = new Date('2026-11-28T12:00:00Z');
const intl = new Intl.RelativeTimeFormat('ar-u-nu-latn', { numeric: 'always' });
const seen = {};
for (const [amount, unit] of [[2, 'day'], [11, 'day'], [1, 'year'], [2, 'year'], [12, 'year']]) {
  const then = dayjs(now).subtract(amount, unit).toDate();
  const line = [dayjs(then).locale('ar').from(now), formatDistanceStrict(then, now, { locale: ar, addSuffix: true }), intl.format(-amount, unit)];
  seen[`${amount} ${unit}`] = line;
  console.log(`${amount} ${unit}`.padEnd(8), line.join(' · '));
}
const still = seen['2 day'][0] === 'منذ 2 أيام' && seen['2 day'][1] === 'منذ يومان' && seen['12 year'][0] === 'منذ 12 أعوام' && seen['1 year'][1] === 'منذ سنة واحد';
console.log(still ? 'still: the counted words disagree' : 'changed');
process.exitCode = still ? 0 : 1;
JS
TZ=UTC node probe.mjs
