#!/usr/bin/env bash
# GitHub-style autolinks take the Arabic comma, question mark and guillemet into the address.
#
# Package:   remark-gfm 4.0.1, marked 18.2.1; beside them markdown-it 15.0.3 (npm)
# Behaviour: "https://example.com/a، ثم" links to ".../a%D8%8C"; a bare host before ، becomes another host
#            name. An ASCII comma in the same place is left out, as the GFM text asks.
# Seen:      remark-gfm href="https://example.com/a%D8%8C", href="http://www.example.com%D8%8C";
#            marked the same; markdown-it href="https://example.com/a"
# Expected:  trailing punctuation is cut whatever script it belongs to, and two current libraries agree.
# Matters:   nearly every address in running Arabic text is followed by ، or ؟ or », so nearly every bare
#            address in an imported archive is a dead link, and the host ones lead to a name nobody owns.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact unified@11.0.5 remark-parse@11.0.0 \
  remark-gfm@4.0.1 remark-rehype@11.1.2 rehype-stringify@10.0.1 marked@18.2.1 markdown-it@15.0.3 || exit 2
cat >probe.mjs <<'JS'
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);
const readers = {
  'remark-gfm': async (source) => String(await remark.process(source)),
  marked: async (source) => marked(source),
  'markdown-it': async (source) => new MarkdownIt({ linkify: true }).render(source),
};
const sources = ['https://example.com/a, ثم', 'https://example.com/a، ثم', 'https://example.com/a؟', '«https://example.com/a»', 'www.example.com، ثم'];
const wrong = {};
for (const [name, read] of Object.entries(readers)) {
  wrong[name] = 0;
  for (const source of sources) {
    const href = /href="([^"]*)"/.exec(await read(source))?.[1] ?? 'no link';
    if (/%[CD]|[،؟»]/.test(href)) wrong[name] += 1;
    console.log(name.padEnd(12), source.padEnd(28), href);
  }
}
const still = wrong['remark-gfm'] === 4 && wrong.marked === 4 && wrong['markdown-it'] === 0;
console.log(still ? 'still: punctuation is part of the address' : 'changed', wrong);
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
