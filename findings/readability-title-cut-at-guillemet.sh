#!/usr/bin/env bash
# Readability takes a closing guillemet for the mark between headline and site name, and cuts the headline there.
#
# Package:   @mozilla/readability 0.6.0 with jsdom 26.1.0 (npm)
# Behaviour: " » " in a title separates it from the site's name, as some Latin blogs write; an Arabic quotation
#            with spaces inside its guillemets holds the same three characters.
# Seen:      الرئيس يقول « لا تراجع » عن القرار الجديد -> الرئيس يقول « لا تراجع
# Expected:  a » that has its « before it closes a quotation.
# Matters:   this is how the Maghreb's press writes quotations, after the French. Reader modes and saved articles
#            show half a headline, often with its sense turned round.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @mozilla/readability@0.6.0 jsdom@26.1.0 || exit 2
cat >probe.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const text = `<p>${'كان الأمر واضحاً منذ البداية، فقد قال الوزير إن اللجنة قبلت الاقتراح، ثم غادر القاعة. '.repeat(3)}</p>`.repeat(4);
const titles = ['الرئيس يقول « لا تراجع » عن القرار الجديد', 'الرئيس يقول «لا تراجع» عن القرار الجديد'];
const seen = titles.map((title) => {
  const page = `<!doctype html><html lang="ar" dir="rtl"><head><title>${title}</title></head><body><article>${text}</article></body></html>`;
  const read = new Readability(new JSDOM(page).window.document).parse().title;
  console.log(title, '->', read);
  return read;
});
const still = seen[0] === 'الرئيس يقول « لا تراجع' && seen[1] === titles[1];
console.log(still ? 'still: cut inside the quotation' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
