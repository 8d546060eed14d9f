#!/usr/bin/env bash
# Four PDF text tools give «2009-2014» back as 2014-2009 when it stands in an Arabic sentence.
#
# Package:   poppler-utils 22.12.0-2+deb12u3, mupdf-tools 1.21.1+ds2-1+deb12u1, python3-pdfminer
#            20221105+dfsg-1.1~deb12u1 (Debian 12), unpdf 1.7.0 (npm); the PDF by librsvg2-bin 2.54.7
# Behaviour: after Arabic letters a range runs right to left (UAX #9, rule W2), so the page shows its ends
#            swapped to a Latin eye; the tools take the drawn order of digits for the written one. With
#            «(5+1)» the brackets part as well.
# Seen:      «من 2009-2014» -> 2014-2009 in all four; «(5+1)» -> 1+5 in all four
# Expected:  a tool that turns Arabic letters round by the bidirectional rules applies them to the numbers.
# Matters:   scores, ranges and group names («5+1») are inverted in text archives made from PDFs: no letter
#            is wrong, so nobody looks.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8
for package in librsvg2-bin fonts-hosny-amiri poppler-utils mupdf-tools python3-pdfminer; do
  dpkg-query -W "$package" >/dev/null 2>&1 ||
    apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends "$package" >/dev/null || exit 2
  dpkg-query -W "$package"
done
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact unpdf@1.7.0 || exit 2
cat >page.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" width="600" height="160" font-family="Amiri" font-size="24" direction="rtl"><text x="580" y="60">حكم من 2009-2014 ثم غادر</text><text x="580" y="120">قبلت مجموعة (5+1) الاقتراح</text></svg>
SVG
rsvg-convert -f pdf -o page.pdf page.svg
pdftotext page.pdf poppler.txt
mutool draw -q -F txt -o mutool.txt page.pdf 2>/dev/null
pdf2txt page.pdf >pdfminer.txt
cat >unpdf.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';

console.log((await extractText(new Uint8Array(readFileSync('page.pdf')), { mergePages: true })).text);
JS
node unpdf.mjs >unpdf.txt
still=yes
for tool in poppler mutool pdfminer unpdf; do
  pairs=$(grep -oE '[0-9]+[-+][0-9]+' "$tool.txt" | sort | tr '\n' ' ')
  printf '%-9s%s\n' "$tool" "$pairs"
  [ "$pairs" = '1+5 2014-2009 ' ] || still=no
done
if [ "$still" = yes ]; then echo 'still: the ends are swapped'; else echo 'changed'; exit 1; fi
