#!/usr/bin/env bash
# Smart punctuation sees an Arabic particle as the end of a word and turns the opening quote round.
#
# Package:   commonmark 0.31.2 (smart), retext-smartypants 6.2.0, markdown-it 15.0.3 (typographer) (npm)
# Behaviour: in و"نعم" the first quote touches a letter, so it becomes a closing mark, or stays typewritten
#            while its neighbours change: one sentence ends with three kinds of quotes.
# Seen:      commonmark  “مرحبا” و”نعم”      retext-smartypants  “مرحبا” و”نعم”
#            markdown-it “مرحبا” و"نعم"
# Expected:  quotes come in pairs: the first of two opens, whatever touches it.
# Matters:   و"…" is the plainest way to go on quoting in Arabic. The published text has a quotation that
#            never opens, and the default of several site tools is to run such a pass on every article.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact commonmark@0.31.2 markdown-it@15.0.3 \
  retext@9.0.0 retext-smartypants@6.2.0 || exit 2
cat >probe.mjs <<'JS'
import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';

const source = 'قال: "مرحبا" و"نعم"';
const plain = (html) => html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"').trim();
const seen = {
  commonmark: plain(new HtmlRenderer().render(new Parser({ smart: true }).parse(source))),
  'retext-smartypants': String(await retext().use(retextSmartypants).process(source)),
  'markdown-it': plain(new MarkdownIt({ typographer: true }).render(source)),
};
for (const [name, line] of Object.entries(seen)) console.log(name.padEnd(19), line);
const still = Object.values(seen).every((line) => line.includes('“مرحبا”') && !line.includes('و“نعم”'));
console.log(still ? 'still: the second quotation does not open' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
