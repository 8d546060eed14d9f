#!/usr/bin/env bash
# A Word list numbered أ ب ت becomes 1 2 3 in both common readers.
#
# Package:   mammoth 1.13.0, pandoc-wasm 1.1.0 (npm; the Word file is made with docx 9.15.2)
# Behaviour: the number formats arabicAlpha and arabicAbjad of WordprocessingML are read as decimal: no
#            type, no marker, no message. Latin lowerLetter keeps its type in pandoc.
# Seen:      mammoth <ol><li>بند…   pandoc <ol><li>بند…   pandoc, lowerLetter <ol type="a">
# Expected:  the letters survive in some form, or a warning says they do not, as for other lost styles.
# Matters:   laws, contracts and statements are quoted by letter («الفقرة ب»). The reference stays in the
#            text and points to nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact mammoth@1.13.0 pandoc-wasm@1.1.0 docx@9.15.2 || exit 2
cat >probe.mjs <<'JS'
import { Document, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';
import { convert } from 'pandoc-wasm';

function makeList(format) {
  const item = (text) => new Paragraph({ bidirectional: true, numbering: { reference: 'list', level: 0 }, children: [new TextRun({ text, rightToLeft: true })] });
  return Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'list', levels: [{ level: 0, format, text: '%1)', start: 1 }] }] },
      sections: [{ children: [item('بند أول'), item('بند ثان')] }],
    }),
  );
}
let still = true;
for (const format of ['arabicAlpha', 'arabicAbjad', 'lowerLetter']) {
  const buffer = await makeList(format);
  const byMammoth = await mammoth.convertToHtml({ buffer });
  const byPandoc = await convert({ from: 'docx', to: 'html', 'input-files': ['in.docx'] }, null, { 'in.docx': new Blob([buffer]) });
  const [list] = /<ol[^>]*>/.exec(byPandoc.stdout);
  console.log(format.padEnd(12), 'mammoth', byMammoth.value.slice(0, 4), byMammoth.messages.length, 'messages; pandoc', list, byPandoc.stderr);
  still &&= byMammoth.value.startsWith('<ol>') && byMammoth.messages.length === 0 && /type=/.test(list) === (format === 'lowerLetter');
}
console.log(still ? 'still: Arabic letters are lost without a word' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
