#!/usr/bin/env bash
# html-to-docx ignores dir="rtl" and its own direction option; its successor hears the option alone.
#
# Package:   html-to-docx 1.8.0, @turbodocx/html-to-docx 1.23.1 (npm)
# Behaviour: dir on html, body, paragraph and table leads to no <w:bidi/> in either. With direction: 'rtl' the
#            second marks the paragraphs; its table still has no <w:bidiVisual/>, so columns are not mirrored.
# Seen:      dir alone: 0 and 0 · direction 'rtl': 0 and 5 · mirrored tables: none
# Expected:  the one attribute by which HTML says it is what a converter from HTML reads.
# Matters:   the Word copy of an Arabic article opens left to right, with every full stop on the wrong side,
#            and a mixed page (an Arabic and an English half) cannot be written at all.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 jszip@3.10.1 || exit 2
cat >probe.cjs <<'JS'
const JSZip = require('jszip');
const html =
  '<!doctype html><html lang="ar" dir="rtl"><body dir="rtl"><h1 dir="rtl">عنوان</h1><p dir="rtl">قالت صحيفة Le Monde.</p><table dir="rtl"><tr><td>أ</td><td>ب</td></tr></table></body></html>';
(async () => {
  const seen = [];
  for (const name of ['html-to-docx', '@turbodocx/html-to-docx'])
    for (const options of [{}, { direction: 'rtl' }]) {
      const convert = require(name).default ?? require(name);
      const zip = await JSZip.loadAsync(await convert(html, null, options));
      const xml = await zip.file('word/document.xml').async('string');
      const bidi = xml.match(/<w:bidi\b/g)?.length ?? 0;
      seen.push(bidi > 0, xml.includes('bidiVisual'));
      console.log(name.padEnd(24), JSON.stringify(options).padEnd(19), 'bidi', bidi, 'bidiVisual', xml.includes('bidiVisual'));
    }
  const still = seen.join() === 'false,false,false,false,false,false,true,false';
  console.log(still ? 'still: dir is not read' : 'changed');
  process.exitCode = still ? 0 : 1;
})();
JS
node probe.cjs
