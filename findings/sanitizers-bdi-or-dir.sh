#!/usr/bin/env bash
# No spelling of a direction survives the default lists of all common HTML sanitizers.
#
# Package:   rehype-sanitize 6.0.0, sanitize-html 2.17.5, xss 1.0.17, dompurify 3.3.0 with jsdom 26.1.0 (npm)
# Behaviour: rehype-sanitize keeps dir and lang on everything and removes <bdi>; sanitize-html and xss keep
#            <bdi> and remove dir from <p> and <span>; DOMPurify alone keeps both.
# Seen:      rehype-sanitize <p dir="rtl">قال C++ … · sanitize-html <p>قال <bdi>C++</bdi> … · xss the same
# Expected:  neither can do harm, so both are kept, or the lists at least agree.
# Matters:   a right-to-left comment, feed entry or import passes two such tools on its way: the first takes
#            the element, the second the attribute, and the paragraph is left without any direction.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact unified@11.0.5 rehype-parse@9.0.1 rehype-stringify@10.0.1 \
  rehype-sanitize@6.0.0 sanitize-html@2.17.5 xss@1.0.17 dompurify@3.3.0 jsdom@26.1.0 || exit 2
cat >probe.mjs <<'JS'
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';

const html = '<p dir="rtl">قال <bdi>C++</bdi> و<span dir="ltr">5+1</span></p>';
const seen = {
  'rehype-sanitize': String(await unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify).process(html)),
  'sanitize-html': sanitizeHtml(html),
  xss: xss(html),
  dompurify: createDOMPurify(new JSDOM('').window).sanitize(html),
};
const kept = {};
for (const [name, out] of Object.entries(seen)) {
  kept[name] = [out.includes('<bdi>'), out.includes('<p dir="rtl">')].join();
  console.log(name.padEnd(16), out);
}
const still = kept['rehype-sanitize'] === 'false,true' && kept['sanitize-html'] === 'true,false' && kept.xss === 'true,false' && kept.dompurify === 'true,true';
console.log(still ? 'still: the element or the attribute, not both' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
