#!/usr/bin/env bash
# any-date-parser reads an Arabic date only if its digits are those that ICU prints in that country.
#
# Package:   any-date-parser 2.2.4 (npm)
# Behaviour: its Arabic patterns are made from the runtime's own formats: ar-EG and ar-SA take ٧ نوفمبر ٢٠١٤ and
#            refuse 7 نوفمبر 2014, even 7/11/2014; plain ar does the reverse. Error: "Unable to parse date".
# Seen:      ar-EG  7 نوفمبر 2014 refused · 7/11/2014 refused · ٧ نوفمبر ٢٠١٤ read; ar the other way round
# Expected:  both sets of digits are read everywhere: one newspaper prints both on the same page.
# Matters:   most Egyptian and Saudi news sites print Latin digits. The more exact the language tag of the page,
#            the fewer of its dates are understood.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact any-date-parser@2.2.4 || exit 2
cat >probe.cjs <<'JS'
const loaded = require('any-date-parser');
const parser = loaded.default ?? loaded;
const seen = {};
for (const locale of ['ar', 'ar-EG', 'ar-SA'])
  for (const date of ['7 نوفمبر 2014', '7/11/2014', '٧ نوفمبر ٢٠١٤']) {
    const read = parser.fromString(date, locale);
    seen[`${locale} ${date}`] = !read.invalid;
    console.log(locale.padEnd(6), date, read.invalid ? 'refused' : read.toISOString().slice(0, 10));
  }
const still = seen['ar 7 نوفمبر 2014'] && !seen['ar ٧ نوفمبر ٢٠١٤'] && !seen['ar-EG 7 نوفمبر 2014'] && seen['ar-EG ٧ نوفمبر ٢٠١٤'];
console.log(still ? 'still: digits are bound to the country' : 'changed');
process.exitCode = still ? 0 : 1;
JS
TZ=UTC node probe.cjs
