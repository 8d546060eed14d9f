#!/usr/bin/env bash
# pandoc reads a right-to-left Word paragraph as a left-to-right one with Arabic islands in it.
#
# Package:   pandoc-wasm 1.1.0 (npm; pandoc 3; the Word file is made with docx 9.15.2)
# Behaviour: the paragraph's <w:bidi/> is ignored and each run's <w:rtl/> becomes <span dir="rtl">, so the
#            order of the pieces is now decided by the page around them; even the full stop is an island.
# Seen:      <p><span dir="rtl">قال الوزير إلى</span> Wall Street<span dir="rtl">.</span></p>
# Expected:  <p dir="rtl">قال الوزير إلى Wall Street.</p>: the paragraph's direction is what Word stores first.
# Matters:   on any page that is not right-to-left itself (an editor's preview, a feed reader, a CMS) the
#            parts of each sentence with a Latin name change places, though no word is lost.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pandoc-wasm@1.1.0 docx@9.15.2 || exit 2
cat >probe.mjs <<'JS'
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { convert } from 'pandoc-wasm';

const arabic = (text) => new TextRun({ text, rightToLeft: true });
const paragraph = new Paragraph({ bidirectional: true, children: [arabic('قال الوزير إلى '), new TextRun({ text: 'Wall Street' }), arabic('.')] });
const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] }));
const result = await convert({ from: 'docx', to: 'html', 'input-files': ['in.docx'] }, null, { 'in.docx': new Blob([bytes]) });
const html = result.stdout.replace(/\s+/g, ' ').trim();
console.log(html, result.stderr);
const still = html.startsWith('<p><span dir="rtl">') && html.includes('<span dir="rtl">.</span>');
console.log(still ? 'still: islands, and no paragraph direction' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
