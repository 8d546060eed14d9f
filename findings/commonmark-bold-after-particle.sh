#!/usr/bin/env bash
# CommonMark prints the asterisks when an Arabic particle touches a bold phrase in guillemets.
#
# Package:   commonmark 0.31.2, markdown-it 15.0.3, marked 18.2.1, micromark 4.0.3; beside them showdown 2.1.0 (npm)
# Behaviour: و**«الفجر»** is shown with its asterisks, while و**الفجر** is bold. The flanking rule takes a
#            letter on one side and punctuation on the other for "no emphasis starts here".
# Seen:      <p>و**«الفجر»** أمس</p> in all four; showdown <p>و<strong>«الفجر»</strong> أمس</p>
# Expected:  "**" opens wherever no space follows it, as it does before the bare word.
# Matters:   names of papers, parties and books stand in guillemets, and و ف ب ل ك are written in one
#            word with them: the commonest bold phrase of Arabic news is the one that fails, in silence.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact commonmark@0.31.2 markdown-it@15.0.3 \
  marked@18.2.1 micromark@4.0.3 showdown@2.1.0 || exit 2
cat >probe.mjs <<'JS'
import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import showdown from 'showdown';

const readers = {
  commonmark: (source) => new HtmlRenderer().render(new Parser().parse(source)),
  'markdown-it': (source) => new MarkdownIt().render(source),
  marked: (source) => marked(source),
  micromark: (source) => micromark(source),
  showdown: (source) => new showdown.Converter().makeHtml(source),
};
const bold = {};
for (const [name, read] of Object.entries(readers)) {
  const [bare, quoted] = ['و**الفجر** أمس', 'و**«الفجر»** أمس'].map((source) => read(source).trim());
  bold[name] = [bare, quoted].map((html) => html.includes('<strong>'));
  console.log(name.padEnd(12), bare, quoted);
}
const still = ['commonmark', 'markdown-it', 'marked', 'micromark'].every((name) => bold[name][0] && !bold[name][1]) && bold.showdown[1];
console.log(still ? 'still: guillemets after a particle undo the bold' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
