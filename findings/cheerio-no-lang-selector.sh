#!/usr/bin/env bash
# cheerio cannot select by language or direction: :lang(ar) and :dir(rtl) are errors.
#
# Package:   cheerio 1.2.0; beside it jsdom 26.1.0 (npm)
# Behaviour: both raise "Unknown pseudo-class", though :lang has been in CSS since level 2 (1998) and
#            other pseudo-classes, :has and jQuery's own among them, work.
# Seen:      cheerio :lang(ar) error, :dir(rtl) error; jsdom 2 and 2
# Expected:  language is inherited in HTML, which only a selector engine can resolve: it has one.
# Matters:   "the Arabic paragraphs of this mixed page" is the first question of any converter for a bilingual
#            site, and [lang=ar] finds none of those that inherit it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact cheerio@1.2.0 jsdom@26.1.0 || exit 2
cat >probe.mjs <<'JS'
import * as cheerio from 'cheerio';
import { JSDOM } from 'jsdom';

const html = '<!doctype html><html lang="ar" dir="rtl"><body><p>نص</p><p>نص</p><p lang="en" dir="ltr">text</p></body></html>';
const attempt = (count) => {
  try {
    return count();
  } catch (error) {
    return error.message;
  }
};
const $ = cheerio.load(html);
const { document } = new JSDOM(html).window;
const seen = {};
for (const selector of ['p:has(+ p)', 'p:lang(ar)', 'p:dir(rtl)']) {
  seen[selector] = [attempt(() => $(selector).length), attempt(() => document.querySelectorAll(selector).length)];
  console.log(selector.padEnd(11), 'cheerio', seen[selector][0], '| jsdom', seen[selector][1]);
}
const still = seen['p:has(+ p)'][0] === 2 && /Unknown/.test(seen['p:lang(ar)'][0]) && seen['p:lang(ar)'][1] === 2;
console.log(still ? 'still: no :lang' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
