#!/usr/bin/env bash
# The "arabic" subset of a web font has no full stop, no digit, no guillemet: they come with the Latin file.
#
# Package:   @fontsource/cairo, @fontsource/noto-naskh-arabic, @fontsource/amiri 5.3.0 (npm; Google's subsets),
#            fontkit 2.0.4 to read them
# Behaviour: the range is the Arabic blocks and a few signs. Not in it: the space, . : - ( ) « » — and 0–9. The
#            right-to-left mark is assigned to the Latin file, which has no glyph for it.
# Seen:      arabic-400: " " yes, . no, : no, 1 no, « no, - no; range without U+20 and U+200F. All three families.
# Expected:  importing "arabic.css" is enough to set an Arabic sentence.
# Matters:   with arabic.css alone, dates and every full stop come from another font. With the whole family, no
#            Arabic page does without the Latin file, and the first paint shows two designs in one line. Preloading
#            "the Arabic font", as speed guides say, leaves half of the need to be found late.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact fontkit@2.0.4 @fontsource/cairo@5.3.0 \
  @fontsource/noto-naskh-arabic@5.3.0 @fontsource/amiri@5.3.0 || exit 2
cat >probe.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { openSync } from 'fontkit';

const seen = [];
for (const name of ['cairo', 'noto-naskh-arabic', 'amiri']) {
  const folder = `node_modules/@fontsource/${name}`;
  const [arabic, latin] = ['arabic', 'latin'].map((subset) => openSync(`${folder}/files/${name}-${subset}-400-normal.woff2`));
  const css = readFileSync(`${folder}/400.css`, 'utf8');
  const range = (subset) => new RegExp(`-${subset}-400-normal \\*/[^}]*unicode-range: ([^;]+)`).exec(css)[1];
  const has = (font, sign) => font.hasGlyphForCodePoint(sign.codePointAt(0));
  console.log(name, [...'ا.:1«-'].map((sign) => `${sign} ${has(arabic, sign) ? 'yes' : 'no'}`).join('  '), '|', range('arabic').slice(0, 24), '…');
  seen.push(has(arabic, 'ا') && ![...'.:1«-'].some((sign) => has(arabic, sign)) && !/U\+00|U\+200F|200[A-E]-20[1-6]/.test(range('arabic')));
  seen.push(range('latin').includes('U+2000-206F') && !has(latin, '\u200f') && has(latin, '1'));
}
const still = seen.every(Boolean);
console.log(still ? 'still: no Arabic sentence without the Latin file' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
