#!/usr/bin/env bash
# unpdf returns an Arabic line as one word without spaces; pdf-parse returns it with a tab after each letter.
#
# Package:   unpdf 1.7.0, pdf-parse 2.4.5 (npm; the PDF by librsvg2-bin 2.54.7 and fonts-hosny-amiri 0.113-1, Debian 12)
# Behaviour: both stand on pdf.js, whose text items are single letters here; unpdf joins them and loses the
#            spaces between Arabic words, pdf-parse sets a tab between all of them. The Latin line is whole.
# Seen:      unpdf السلامعليكمورحمةالله   pdf-parse ا⇥ل⇥س⇥ل⇥ا⇥م…   both: Peace be upon you all
# Expected:  two wrappers of one engine give the words of the page, with the spaces that are drawn on it.
# Matters:   a search index or an importer fed from PDFs gets either one endless word or single letters, and
#            mixed lines in the order of the ink.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8
for package in librsvg2-bin fonts-hosny-amiri; do
  dpkg-query -W "$package" >/dev/null 2>&1 ||
    apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends "$package" >/dev/null || exit 2
  dpkg-query -W "$package"
done
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact unpdf@1.7.0 pdf-parse@2.4.5 || exit 2
draw() { printf '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="120"><text x="%s" y="60" direction="%s" font-family="Amiri" font-size="24">%s</text></svg>' "$1" "$2" "$3" | rsvg-convert -f pdf -o "$4.pdf"; }
draw 680 rtl 'السلام عليكم ورحمة الله' arabic
draw 20 ltr 'Peace be upon you all' latin
cat >unpdf.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';

console.log((await extractText(new Uint8Array(readFileSync(process.argv[2])), { mergePages: true })).text.trim());
JS
cat >pdf-parse.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';

const parser = new PDFParse({ data: new Uint8Array(readFileSync(process.argv[2])) });
console.log((await parser.getText()).text.trim().split('\n')[0]);
await parser.destroy();
JS
for name in arabic latin; do
  for tool in unpdf pdf-parse; do
    node "$tool.mjs" "$name.pdf" >"$tool-$name.txt" 2>/dev/null
    printf '%-10s%-7s%s\n' "$tool" "$name" "$(tr '\t' '>' <"$tool-$name.txt")"
  done
done
if grep -q 'السلامعليكم' unpdf-arabic.txt && grep -qP 'ا\tل\tس' pdf-parse-arabic.txt &&
  grep -qx 'Peace be upon you all' unpdf-latin.txt && grep -qx 'Peace be upon you all' pdf-parse-latin.txt; then
  echo 'still: no words in the Arabic line'
else
  echo 'changed'
  exit 1
fi
