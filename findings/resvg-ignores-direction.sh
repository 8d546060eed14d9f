#!/usr/bin/env bash
# resvg shapes Arabic well and ignores direction="rtl": the text grows out of the other side of its anchor.
#
# Package:   @resvg/resvg-js 2.6.2 (npm), beside sharp 0.35.5, which draws SVG with librsvg; the font
#            is @expo-google-fonts/noto-naskh-arabic 0.2.3
# Behaviour: in SVG text-anchor start and end follow the direction. Browsers and librsvg set a right-to-left text
#            with x="200" to the left of 200; resvg sets it to the right, and with "end" the reverse.
# Seen:      rtl start: librsvg left of x, resvg right of x; rtl end: librsvg right of x, resvg left of x
# Expected:  the attribute has effect, or text-anchor is understood as by every browser.
# Matters:   the usual way to a preview picture is an SVG checked in the browser and drawn by resvg. The Arabic headline
#            that stood at the right margin leaves the picture: a card with no words, found out after sharing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @resvg/resvg-js@2.6.2 sharp@0.35.5 \
  @expo-google-fonts/noto-naskh-arabic@0.2.3 || exit 2
cat >probe.cjs <<'JS'
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { Resvg } = require('@resvg/resvg-js');
const sharp = require('sharp');

const folder = 'node_modules/@expo-google-fonts/noto-naskh-arabic';
const fontFiles = [join(folder, readdirSync(folder, { recursive: true }).find((name) => /400Regular\.ttf$/.test(name)))];
const draw = (anchor) => `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><rect width="400" height="80" fill="white"/>
<text x="200" y="50" font-size="24" font-family="Noto Naskh Arabic" direction="rtl" text-anchor="${anchor}">قال الوزير</text></svg>`;
async function findSide(picture) {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  let left = 0;
  let right = 0;
  for (let place = 0; place < info.width * info.height; place++)
    if (data[place * info.channels] < 128) place % info.width < info.width / 2 ? left++ : right++;
  return left > right * 9 ? 'left of x' : right > left * 9 ? 'right of x' : 'elsewhere';
}
(async () => {
  const seen = [];
  for (const anchor of ['start', 'end']) {
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Naskh Arabic' };
    seen.push(await findSide(Buffer.from(draw(anchor))), await findSide(new Resvg(draw(anchor), { font }).render().asPng()));
    console.log('rtl', anchor.padEnd(5), '| librsvg', seen.at(-2), '| resvg', seen.at(-1));
  }
  const still = seen.join() === 'left of x,right of x,right of x,left of x';
  console.log(still ? 'still: the direction is ignored' : 'changed');
  process.exitCode = still ? 0 : 1;
})();
JS
node probe.cjs
