#!/usr/bin/env bash
# pandoc writes right-to-left Word files whose tables still run from left to right.
#
# Package:   pandoc-wasm 1.1.0 (npm; pandoc 3)
# Behaviour: with "dir: rtl" every paragraph, also inside the cells, gets <w:bidi/>; the table itself gets
#            no <w:bidiVisual/>, so its first column stands at the left end.
# Seen:      bidi paragraphs 9, bidiVisual 0
# Expected:  the columns are mirrored as they are in the HTML that the same run writes.
# Matters:   an Arabic reader starts at the right: "before | after", "party | seats" are read with the
#            columns swapped, in a file whose every sentence looks right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pandoc-wasm@1.1.0 jszip@3.10.1 || exit 2
cat >probe.mjs <<'JS'
import JSZip from 'jszip';
import { convert } from 'pandoc-wasm';

const source = '---\nlang: ar\ndir: rtl\n---\n\nالنتائج:\n\n| الحزب | المقاعد | السنة | الدائرة |\n|---|---|---|---|\n| النور | 12 | 2014 | حلب |\n';
const result = await convert({ from: 'markdown', to: 'docx', 'output-file': 'out.docx' }, source, {});
const zip = await JSZip.loadAsync(Buffer.from(await result.files['out.docx'].arrayBuffer()));
const xml = await zip.file('word/document.xml').async('string');
const count = (pattern) => xml.match(pattern)?.length ?? 0;
const bidi = count(/<w:bidi\s*\/>/g);
const mirrored = count(/<w:bidiVisual/g);
console.log('tables', count(/<w:tbl>/g), 'bidi paragraphs', bidi, 'bidiVisual', mirrored);
const still = bidi >= 9 && mirrored === 0;
console.log(still ? 'still: the table is not mirrored' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
