#!/usr/bin/env bash
# humanize-duration writes Arabic numbers with a Persian zero, and "and" with a glyph in place of a letter.
#
# Package:   humanize-duration 3.35.1 (npm)
# Behaviour: in "ar" the digits 1–9 are Arabic-Indic (U+0661…), the zero is the Extended one of Persian and
#            Urdu (U+06F0), and the conjunction is the presentation form U+FEED, not the letter و (U+0648).
# Seen:      20 seconds U+0662 U+06F0; 1 minute 45 seconds holds U+FEED
# Expected:  one set of digits per number and plain letters.
# Matters:   the zero of the other set looks different in most fonts, no search or number parser accepts the
#            mixture, and a font subset for Arabic has no U+FEED: an empty box in the middle of a dateline.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact humanize-duration@3.35.1 || exit 2
cat >probe.cjs <<'JS'
const humanize = require('humanize-duration');
const points = (text) => [...text].map((sign) => sign.codePointAt(0).toString(16).padStart(4, '0')).join(' ');
const seen = [20, 105].map((seconds) => humanize(seconds * 1000, { language: 'ar' }));
for (const text of seen) console.log(text, '|', points(text));
const still = seen[0].includes('\u0662\u06f0') && seen[1].includes('\ufeed');
console.log(still ? 'still: two sets of digits, a presentation form' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.cjs
