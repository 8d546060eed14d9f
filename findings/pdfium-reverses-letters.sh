#!/usr/bin/env bash
# PDFium's text of an Arabic line has its words in reading order and the letters of each word backwards.
#
# Package:   @hyzyla/pdfium 2.1.13 (npm; the PDF by librsvg2-bin 2.54.7 and fonts-hosny-amiri 0.113-1, Debian 12)
# Behaviour: words follow each other from the right as they are read, every word is spelt from its end, and
#            the words of a Latin name inside change places.
# Seen:      «عاد وزير إلى Wall Street مساء» -> داع ريزو ىلإ Street Wall ءاسم
# Expected:  one order or the other for the whole line: either is repaired by one pass, the mixture is not.
# Matters:   it is the engine behind the browsers' PDF viewer and many server tools; no Arabic word can be
#            searched in such text, while the mirrored lines look plausible to who does not read it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in librsvg2-bin fonts-hosny-amiri; do
  dpkg-query -W "$package" >/dev/null 2>&1 ||
    apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends "$package" >/dev/null || exit 2
  dpkg-query -W "$package"
done
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @hyzyla/pdfium@2.1.13 || exit 2
cat >page.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" width="700" height="120"><text x="680" y="60" direction="rtl" font-family="Amiri" font-size="24">عاد وزير إلى Wall Street مساء</text></svg>
SVG
rsvg-convert -f pdf -o page.pdf page.svg
cat >probe.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';

const library = await PDFiumLibrary.init();
const document = await library.loadDocument(readFileSync('page.pdf'));
const [page] = document.pages();
const text = page.getText().trim();
document.destroy();
library.destroy();
console.log(text);
const still = text.startsWith('داع') && text.endsWith('ءاسم') && text.includes('Street Wall');
console.log(still ? 'still: words forward, letters backward' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
