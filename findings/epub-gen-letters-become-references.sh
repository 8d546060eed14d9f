#!/usr/bin/env bash
# epub-gen-memory writes every Arabic letter of a book as a numeric reference, and its cover in English.
#
# Package:   epub-gen-memory 1.1.2 (npm)
# Behaviour: chapter text goes through a serializer for ASCII: one letter becomes eight bytes (&#x642;) while
#            the file is declared UTF-8. The package document says xml:lang="en" beside dc:language "ar", the
#            contents are headed "Table of Contents", and no page has a direction.
# Seen:      <p dir="rtl">&#x642;&#x627;&#x644;… ; chapter four times the bytes of its text
# Expected:  UTF-8 text in a UTF-8 file.
# Matters:   Arabic books come out several times as large before compression; search tools and correction by
#            hand in the unpacked file, usual with e-books, find no Arabic word.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact epub-gen-memory@1.1.2 jszip@3.10.1 || exit 2
cat >probe.cjs <<'JS'
const JSZip = require('jszip');
const loaded = require('epub-gen-memory');
const make = loaded.default?.default ?? loaded.default ?? loaded;
const text = 'قالت الوزارة إن اللجنة قبلت الاقتراح أمس. '.repeat(20);
(async () => {
  const zip = await JSZip.loadAsync(await make({ title: 'عنوان', lang: 'ar', author: 'دار النشر' }, [{ title: 'فصل', content: `<p dir="rtl">${text}</p>` }]));
  const names = Object.keys(zip.files);
  const chapter = await zip.file(names.find((name) => /\.xhtml$/.test(name) && !/toc/.test(name))).async('string');
  const opf = await zip.file(names.find((name) => name.endsWith('.opf'))).async('string');
  const paragraph = /<p[^>]*>(.*?)<\/p>/s.exec(chapter)[1];
  const times = Buffer.byteLength(paragraph) / Buffer.byteLength(text);
  console.log(paragraph.slice(0, 60), `| ${times.toFixed(1)} times the bytes |`, /<package[^>]*xml:lang="[^"]*"/.exec(opf)?.[0].slice(-13), /<html[^>]*dir=/.test(chapter) ? 'dir' : 'no dir');
  const still = /^(&#x6[0-9A-F]{2};){3}/i.test(paragraph) && times > 3;
  console.log(still ? 'still: letters are references' : 'changed');
  process.exitCode = still ? 0 : 1;
})();
JS
node probe.cjs
