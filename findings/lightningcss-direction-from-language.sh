#!/usr/bin/env bash
# Lightning CSS decides :dir() and logical margins by the language of the page, never by its dir attribute.
#
# Package:   lightningcss 1.33.0 with jsdom 26.1.0 to match the selectors (npm)
# Behaviour: for browsers without :dir() (Chrome before 120) it writes a list of nineteen languages in :lang(), which
#            knows ar and not arz or ary. With older targets, logical margins go through the same list.
# Seen:      <code dir="ltr"> in an Arabic page is :dir(rtl); <p dir="rtl"> in an English page is not, nor is
#            lang="arz" dir="rtl". The margin-inline-start of that code is on its right.
# Expected:  an attribute selector on dir, as other tools write it, or a warning.
# Matters:   Chrome 107 and Safari 16 are the usual build targets of today. Code, phone numbers and English
#            quotations in an Arabic article carry dir="ltr" and the language of the page: all get the wrong side.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact lightningcss@1.33.0 jsdom@26.1.0 || exit 2
cat >probe.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { transform } from 'lightningcss';

const lower = (css, targets) => transform({ filename: 'a.css', code: Buffer.from(css), minify: true, targets }).code.toString();
const recent = { chrome: 107 << 16, safari: 16 << 16, firefox: 104 << 16 };
const css = lower('.x:dir(rtl){color:red}', recent);
console.log(css.slice(0, 60), '…');
const listed = [...css.matchAll(/:lang\((\w+)\)/g)].map((match) => match[1]);
const elements = {
  'dir=ltr in an Arabic page': '<html lang="ar" dir="rtl"><code dir="ltr">',
  'dir=rtl in an English page': '<html lang="en"><p dir="rtl">',
  'lang=arz dir=rtl': '<html lang="arz" dir="rtl"><p>',
  'lang=ar dir=rtl': '<html lang="ar" dir="rtl"><p>',
};
const seen = {};
for (const [name, html] of Object.entries(elements)) {
  const language = new JSDOM(html).window.document.querySelector('code,p').closest('[lang]').lang;
  seen[name] = listed.includes(language);
  console.log(name.padEnd(27), seen[name] ? 'right to left' : 'left to right');
}
const margin = lower('.x{margin-inline-start:1em}', { chrome: 61 << 16 });
console.log('margin:', /:lang\(ar\)/.test(margin) && /margin-right:1em/.test(margin) ? 'by language' : margin);
const still = Object.values(seen).join() === 'true,false,false,true' && !css.includes('[dir') && !margin.includes('[dir');
console.log(still ? 'still: direction is guessed from the language' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
