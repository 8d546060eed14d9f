#!/usr/bin/env bash
# The heading ids of VitePress and VuePress take letters with hamza apart: no link typed by hand reaches them.
#
# Package:   @mdit-vue/shared 3.0.2 (npm; its slugify makes the ids of VitePress and VuePress)
# Behaviour: the heading goes through NFKD to lose accents, but only U+0300–036F are removed and nothing is composed
#            again: أ becomes ا and U+0654, ؤ becomes و and U+0654, آ ا and U+0653. Marks ؟ « » ، stay.
# Seen:      الأخبار -> 0627 0644 0627 0654 …, not equal to the text of the heading; équipe -> equipe
# Expected:  either accents removed or the letter as it was typed: the id looks the same as the word and is not.
# Matters:   [الأخبار](#الأخبار) does nothing when clicked, in a file where both words look alike to the last pixel.
#            Browsers compare fragments by code point. Headings begin with الأ or أ all the time.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @mdit-vue/shared@3.0.2 || exit 2
cat >probe.mjs <<'JS'
import { slugify } from '@mdit-vue/shared';

const points = (text) => [...text].map((sign) => sign.codePointAt(0).toString(16).padStart(4, '0')).join(' ');
const seen = {};
for (const heading of ['الأخبار', 'مسؤول', 'آب', 'كتاب', 'équipe']) {
  const id = (seen[heading] = slugify(heading));
  console.log(heading, '->', id, points(id), id === heading ? 'equal' : 'not equal');
}
const still = ['الأخبار', 'مسؤول', 'آب'].every((heading) => seen[heading] !== heading && seen[heading].normalize() === heading);
console.log(still && seen.équipe === 'equipe' ? 'still: the hamza stands apart' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
