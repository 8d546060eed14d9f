#!/usr/bin/env bash
# mammoth decides whether Arabic is bold by the switch that Word keeps for Latin.
#
# Package:   mammoth 1.13.0 (npm; the Word file is made with docx 9.15.2)
# Behaviour: WordprocessingML has two switches: w:b for Latin runs, w:bCs for right-to-left runs (ECMA-376
#            part 1, 17.3.2.1 and 17.3.2.2). mammoth reads w:b alone, for every run.
# Seen:      <p>عاجل <strong>خبر</strong></p> where the standard has عاجل bold and خبر plain
# Expected:  a run marked w:rtl is bold when w:bCs says so.
# Matters:   texts pasted, styled or written by other programs often carry only one of the two. The bold
#            names of an Arabic article vanish on import, or plain ones turn bold, without a message.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact mammoth@1.13.0 docx@9.15.2 || exit 2
cat >probe.mjs <<'JS'
import { Document, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';

const runs = [
  new TextRun({ text: 'عاجل', rightToLeft: true, bold: false, boldComplexScript: true }),
  new TextRun({ text: ' ', rightToLeft: true }),
  new TextRun({ text: 'خبر', rightToLeft: true, bold: true, boldComplexScript: false }),
];
const document = new Document({ sections: [{ children: [new Paragraph({ bidirectional: true, children: runs })] }] });
const { value, messages } = await mammoth.convertToHtml({ buffer: await Packer.toBuffer(document) });
console.log(value, messages);
const still = value.includes('<strong>خبر</strong>') && !/<strong>[^<]*عاجل/.test(value);
console.log(still ? 'still: the Latin switch decides' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
