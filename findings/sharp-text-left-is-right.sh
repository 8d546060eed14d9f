#!/usr/bin/env bash
# In sharp, align: 'left' puts Arabic text on the right, and align: 'right' puts it on the left.
#
# Package:   sharp 0.35.5 (npm, libvips with Pango), @expo-google-fonts/noto-naskh-arabic 0.2.3 (the font)
# Behaviour: the alignment goes to Pango, where left and right change places for a paragraph that begins
#            with an Arabic letter: they mean start and end. sharp documents 'left', 'centre', 'right'.
# Seen:      the short line of two: Arabic, left -> at the right edge; Arabic, right -> at the left edge;
#            Latin, left -> at the left edge
# Expected:  left is left, as in CSS, where start and end are words of their own.
# Matters:   whoever makes a preview picture of an Arabic headline asks for 'right', as an Arabic page is set, and
#            gets the lines ragged at the wrong side; a headline that begins with a Latin name turns round.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact sharp@0.35.5 @expo-google-fonts/noto-naskh-arabic@0.2.3 || exit 2
cat >probe.cjs <<'JS'
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const sharp = require('sharp');

const folder = 'node_modules/@expo-google-fonts/noto-naskh-arabic';
const fontfile = join(folder, readdirSync(folder, { recursive: true }).find((name) => /400Regular\.ttf$/.test(name)));
const texts = { Arabic: 'نعم\nقال الوزير إن اللجنة قبلت', Latin: 'yes\nthe minister said that it is so' };
async function findSide(text, align) {
  const image = sharp({ text: { text, align, fontfile, font: 'Noto Naskh Arabic', width: 600, dpi: 150 } });
  const { data, info } = await image.extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  const inked = [];
  for (let y = 0; y < info.height * 0.4; y++) for (let x = 0; x < info.width; x++) if (data[y * info.width + x] > 60) inked.push(x);
  return Math.min(...inked) < 5 ? 'left' : Math.max(...inked) > info.width - 6 ? 'right' : 'middle';
}
(async () => {
  const seen = [];
  for (const [name, text] of Object.entries(texts))
    for (const align of ['left', 'right']) {
      seen.push(await findSide(text, align));
      console.log(name.padEnd(6), align.padEnd(5), '-> at the', seen.at(-1), 'edge');
    }
  const still = seen.join() === 'right,left,left,right';
  console.log(still ? 'still: left and right change places' : 'changed');
  process.exitCode = still ? 0 : 1;
})();
JS
node probe.cjs
