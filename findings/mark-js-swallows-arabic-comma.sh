#!/usr/bin/env bash
# mark.js folds é to e and not كِتَاب to كتاب, and it highlights the Arabic comma as part of the word.
#
# Package:   mark.js 8.11.1 with jsdom 26.1.0 (npm)
# Behaviour: the option diacritics, on by default, is a table of Latin letters. With accuracy "complementary" a word
#            ends at a list of signs that has . , ; ! ? and not ، ؛ ؟, and not the guillemets.
# Seen:      cafe finds café, كتاب does not find كِتَاب; inister marks "Minister" of "Minister,", وزير marks «الوزير،»,
#            and نعم marks قال«نعم»؟ whole
# Expected:  "diacritics" means marks that are optional in writing, and those of Arabic are; words end before ، as before ,
# Matters:   words found by search are marked so on most sites of documentation and books. Vowelled text looks as if
#            it held no hit, and hits carry the punctuation of their sentence with them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact mark.js@8.11.1 jsdom@26.1.0 || exit 2
cat >probe.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document, NodeFilter: window.NodeFilter, NodeList: window.NodeList });
const Mark = require('mark.js');

async function find(text, query, options) {
  window.document.body.textContent = text;
  await new Promise((done) => new Mark(window.document.body).mark(query, { ...options, done }));
  const marked = [...window.document.querySelectorAll('mark')].map((mark) => mark.textContent).join(' ');
  console.log(query, 'in', text, '->', marked || 'nothing');
  return marked;
}
(async () => {
  const accuracy = 'complementary';
  const seen = [
    await find('café', 'cafe'),
    await find('كِتَاب', 'كتاب'),
    await find('Minister, said', 'inister', { accuracy }),
    await find('الوزير، قال', 'وزير', { accuracy }),
    await find('قال«نعم»؟', 'نعم', { accuracy }),
  ];
  const still = seen.join('|') === 'café||Minister|الوزير،|قال«نعم»؟';
  console.log(still ? 'still: Latin marks and Latin commas alone' : 'changed');
  process.exitCode = still ? 0 : 1;
})();
JS
node probe.cjs
