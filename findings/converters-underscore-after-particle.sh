#!/usr/bin/env bash
# Two converters to Markdown mark emphasis with underscores, which never work after an Arabic particle.
#
# Package:   mammoth 1.13.0, turndown 7.2.5, read back with markdown-it 15.0.3 (npm)
# Behaviour: mammoth writes bold as __…__ and turndown writes <em> as _…_ by default; after و ف ب ل ك the
#            underscore stands between two letters, which CommonMark takes for plain text.
# Seen:      mammoth و__الفجر__ and turndown و_الفجر_, both shown with the underscores
# Expected:  what a converter to Markdown writes reads back as what it was given; "*" would.
# Matters:   English never glues a word to the one before it, so the fault is invisible until an Arabic
#            Word file or page is imported and every second bold or emphasised name shows underscores.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact mammoth@1.13.0 turndown@7.2.5 \
  docx@9.15.2 markdown-it@15.0.3 || exit 2
cat >probe.mjs <<'JS'
import { Document, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';
import MarkdownIt from 'markdown-it';
import TurndownService from 'turndown';

const run = (text, bold = false) => new TextRun({ text, rightToLeft: true, bold, boldComplexScript: bold });
const paragraph = new Paragraph({ bidirectional: true, children: [run('قال و'), run('الفجر', true), run(' أمس')] });
const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] }));
const seen = {
  mammoth: (await mammoth.convertToMarkdown({ buffer })).value.trim(),
  turndown: new TurndownService().turndown('<p>قال و<em>الفجر</em> أمس</p>'),
};
let still = true;
for (const [name, markdown] of Object.entries(seen)) {
  const html = new MarkdownIt().render(markdown).trim();
  console.log(name.padEnd(9), markdown, '->', html);
  still &&= html.includes('_') && !/<(strong|em)>/.test(html);
}
console.log(still ? 'still: the underscores are shown' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
