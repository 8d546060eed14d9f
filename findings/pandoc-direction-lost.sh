#!/usr/bin/env bash
# pandoc's "dir: rtl" reaches HTML and Word files; an EPUB gets it on the title page alone, ODT and RTF not at all.
#
# Package:   pandoc-wasm 1.1.0 (npm; pandoc 3)
# Behaviour: metadata "lang: ar, dir: rtl" gives <html dir="rtl"> and <w:bidi/>; of an EPUB's pages the
#            title page alone has dir, the chapters have lang="ar" without it; the ODT says lr-tb, the
#            RTF sets every paragraph \ql without \rtlpar. No warning.
# Seen:      html yes · docx yes · epub title page yes · epub chapter no · odt no · rtf no
# Expected:  a documented metadata field means the same for every format that can say it.
# Matters:   books and reports are exported from one Arabic source; the web copy looks right, and the
#            e-book pages turn the wrong way with full stops on the wrong side of each paragraph.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pandoc-wasm@1.1.0 jszip@3.10.1 || exit 2
cat >probe.mjs <<'JS'
import JSZip from 'jszip';
import { convert } from 'pandoc-wasm';

const source = '---\ntitle: عنوان\nlang: ar\ndir: rtl\n---\n\n# فصل\n\nقالت صحيفة Le Monde.\n';
async function write(to, only = /\.(xml|xhtml|opf)$/) {
  const name = `out.${to}`;
  const result = await convert({ from: 'markdown', to, standalone: true, 'output-file': name }, source, {});
  if (result.stderr) console.log(to, 'says', result.stderr);
  const file = result.files[name];
  const bytes = typeof file === 'string' ? Buffer.from(file) : Buffer.from(await file.arrayBuffer());
  if (!['docx', 'epub', 'odt'].includes(to)) return bytes.toString();
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).filter((part) => only.test(part.name));
  return (await Promise.all(parts.map((part) => part.async('string')))).join('\n');
}
const seen = {
  html: /dir="rtl"/.test(await write('html')),
  docx: /<w:bidi\s*\/>/.test(await write('docx')),
  'epub title page': /dir="rtl"/.test(await write('epub', /title_page/)),
  'epub chapter': /dir="rtl"/.test(await write('epub', /ch001/)),
  odt: /rl-tb/.test(await write('odt')),
  rtf: /\\rtlpar/.test(await write('rtf')),
};
for (const [what, there] of Object.entries(seen)) console.log(what.padEnd(16), there ? 'yes' : 'no');
const still = Object.values(seen).join() === 'true,true,true,false,false,false';
console.log(still ? 'still: three formats lose the direction' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
