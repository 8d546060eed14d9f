#!/usr/bin/env bash
# Of two PDF writers on the same shaper, pdf-lib prints the year 2014 as 4102, and PDFKit the words backwards.
#
# Package:   pdf-lib 1.17.1 with @pdf-lib/fontkit 1.1.1, pdfkit 0.20.2 (npm), @expo-google-fonts/noto-naskh-arabic
#            0.2.3 (the font), poppler-utils (Debian 12) to find where the words stand
# Behaviour: fontkit joins the letters and turns the glyphs round, and knows no bidirectional algorithm. pdf-lib gives
#            it the whole line, so the digits are turned too; PDFKit gives it word by word, so each word is right,
#            and the words run from left to right.
# Seen:      the line «وقع عام 2014 اتفاق» from left to right: pdf-lib اتفاق, 4102, عام, وقع; PDFKit وقع, عام, 2014, اتفاق
# Expected:  either bidirectional order, or letters left unjoined: joined Arabic looks like support for Arabic.
# Matters:   the text is well shaped at a glance. A contract or a newspaper page in PDF has its dates and sums
#            reversed, or its sentences, and who does not read Arabic cannot see it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
dpkg-query -W poppler-utils >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends poppler-utils >/dev/null || exit 2
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pdf-lib@1.17.1 @pdf-lib/fontkit@1.1.1 \
  pdfkit@0.20.2 @expo-google-fonts/noto-naskh-arabic@0.2.3 || exit 2
cat >probe.cjs <<'JS'
const { createWriteStream, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { once } = require('node:events');
const { join } = require('node:path');
const { execFileSync } = require('node:child_process');
const PDFKit = require('pdfkit');
const { PDFDocument } = require('pdf-lib');
const fontkit = require('@pdf-lib/fontkit');

const folder = 'node_modules/@expo-google-fonts/noto-naskh-arabic';
const file = join(folder, readdirSync(folder, { recursive: true }).find((name) => /400Regular\.ttf$/.test(name)));
const text = 'وقع عام 2014 اتفاق';
function readFromLeft(pdf) {
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-']).toString();
  const words = [...boxes.matchAll(/xMin="([\d.]+)"[^>]*>([^<]*)</g)].map(([, left, word]) => ({ left: Number(left), word: word.normalize('NFKC') }));
  return words.sort((one, two) => one.left - two.left).map(({ word }) => word).join(' ');
}
(async () => {
  const one = await PDFDocument.create();
  one.registerFontkit(fontkit);
  const font = await one.embedFont(readFileSync(file));
  one.addPage([400, 200]).drawText(text, { x: 40, y: 100, size: 20, font });
  writeFileSync('pdf-lib.pdf', await one.save());
  const two = new PDFKit({ size: [400, 200] });
  const written = once(two.pipe(createWriteStream('pdfkit.pdf')), 'finish');
  two.font(file).fontSize(20).text(text);
  two.end();
  await written;
  const seen = ['pdf-lib', 'pdfkit'].map((name) => readFromLeft(`${name}.pdf`));
  const [reversedYear, backwards] = [/^\S+ 4102 ماع/, /^عقو ماع ?2014/].map((order, index) => order.test(seen[index]));
  console.log('pdf-lib, the signs from left to right:', [...seen[0]].join(' '));
  console.log('PDFKit,  the signs from left to right:', [...seen[1]].join(' '));
  const still = reversedYear && backwards;
  console.log(still ? 'still: the year or the sentence runs backwards' : 'changed');
  process.exitCode = still ? 0 : 1;
})();
JS
node probe.cjs
