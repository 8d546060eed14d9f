#!/usr/bin/env bash
# date-fns writes month names in its Saudi and Moroccan Arabic that it cannot read back.
#
# Package:   date-fns 4.4.0 (npm)
# Behaviour: parse() with the same locale and pattern refuses all twelve months of ar-SA and eleven of
#            ar-MA; ar, ar-EG, ar-DZ and ar-TN read theirs. Their long date also keeps the English order.
# Seen:      ar-SA 0 of 12 read, ar-MA 1 of 12, the others 12 of 12; PPPP in ar-SA الجمعة, نوفمبر 7, 2014
# Expected:  format and parse of one locale are inverse.
# Matters:   an archive whose dates were printed with this library cannot be imported with it, and the two
#            locales are the ones named after the countries most sites choose by.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact date-fns@4.4.0 || exit 2
cat >probe.mjs <<'JS'
import { format, parse } from 'date-fns';
import * as locales from 'date-fns/locale';

const read = {};
for (const name of ['ar', 'arEG', 'arDZ', 'arTN', 'arSA', 'arMA']) {
  const locale = locales[name];
  read[name] = 0;
  for (let month = 0; month < 12; month += 1) {
    const written = format(new Date(2014, month, 7), 'd MMMM yyyy', { locale });
    if (parse(written, 'd MMMM yyyy', new Date(0), { locale }).getMonth() === month) read[name] += 1;
  }
  console.log(name.padEnd(5), read[name], 'of 12 months read |', format(new Date(2014, 10, 7), 'PPPP', { locale }));
}
const still = read.arSA === 0 && read.arMA < 6 && read.ar === 12 && read.arEG === 12;
console.log(still ? 'still: two locales cannot read themselves' : 'changed');
process.exitCode = still ? 0 : 1;
JS
TZ=UTC node probe.mjs
