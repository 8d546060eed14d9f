#!/usr/bin/env bash
# remark-gfm links an address whose colon is escaped, which its own serializer wrote to keep it unlinked.
#
# Package:   remark-gfm 4.0.1 with remark-parse 11.0.0 and remark-stringify 11.0.0; micromark 4.0.3 with
#            micromark-extension-gfm 3.0.0 (npm)
# Behaviour: remark-stringify writes plain text "https://…" as "https\://…" so that it stays text; read
#            back by remark-gfm it is a link. micromark over the same grammar leaves it as text.
# Seen:      written https\://example.com/a، ثم
#            remark-gfm <a href="https://example.com/a%D8%8C">…</a>; micromark no link
# Expected:  an escape is obeyed, a round trip through one library changes nothing, and the two faces of
#            one grammar agree.
# Matters:   an importer that writes an address as text so as to keep the Arabic comma outside it gets
#            the broken link all the same, and only in the syntax-tree face of the library.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact unified@11.0.5 remark-parse@11.0.0 \
  remark-gfm@4.0.1 remark-stringify@11.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 \
  micromark@4.0.3 micromark-extension-gfm@3.0.0 || exit 2
cat >probe.mjs <<'JS'
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const tree = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'https://example.com/a، ثم' }] }] };
const written = unified().use(remarkGfm).use(remarkStringify).stringify(tree).trim();
const read = String(await unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).process(written));
const plain = micromark(written, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
console.log('written   ', written);
console.log('remark-gfm', read);
console.log('micromark ', plain);
const still = written.includes('\\:') && read.includes('<a ') && !plain.includes('<a ');
console.log(still ? 'still: the escape is not obeyed' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
