#!/usr/bin/env bash
# metascraper reads the date of an Arabic page as an American one, and a Hijri date as the Middle Ages.
#
# Package:   metascraper 5.49.24 with metascraper-date 5.49.24 (npm)
# Behaviour: "7/11/2014" on a page with lang="ar" is reported as 11 July; 14/1/1436 in the Hijri calendar,
#            marked up as 1436-01-14, as the year 1436 AD; «7 نوفمبر 2014» as no date at all.
# Seen:      7/11/2014 -> 2014-07-11T12:00:00.000Z   1436-01-14 -> 1436-01-14T00:00:00.000Z
#            7 نوفمبر 2014 -> null
# Expected:  the page's own language decides the order (day first in every Arabic country), and a
#            publication date six centuries before printing is refused.
# Matters:   Arabic newspapers print day/month/year: half of an archive's dates are off by months and none
#            is noticed, since the result is a clean ISO date.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact metascraper@5.49.24 metascraper-date@5.49.24 || exit 2
cat >probe.cjs <<'JS'
const load = (name) => require(name).default ?? require(name);
const metascraper = load('metascraper')([load('metascraper-date')()]);
const read = async (date) =>
  (await metascraper({ html: `<!doctype html><html lang="ar" dir="rtl"><head><title>خبر</title><meta name="date" content="${date}"></head><body></body></html>`, url: 'https://example.com/' })).date;
(async () => {
  const seen = {};
  for (const date of ['7/11/2014', '25/11/2014', '1436-01-14', '7 نوفمبر 2014', '2014-11-07']) {
    seen[date] = await read(date);
    console.log(date, '->', seen[date]);
  }
  const still = seen['7/11/2014']?.startsWith('2014-07-11') && seen['1436-01-14']?.startsWith('1436') && !seen['7 نوفمبر 2014'];
  console.log(still ? 'still: wrong month, wrong calendar' : 'changed');
  process.exitCode = still ? 0 : 1;
})();
JS
TZ=UTC node probe.cjs
