#!/usr/bin/env bash
# lunr's Arabic support makes Latin names and Arabic digits impossible to find.
#
# Package:   lunr 2.3.9 with lunr-languages 1.22.0 (npm)
# Behaviour: its pipeline throws away every token that holds neither an Arabic letter nor an ASCII digit:
#            iPhone, WhatsApp and ٢٠١٤ never enter the index; 2014 does.
# Seen:      index of «أطلقت الشركة iPhone عام ٢٠١٤ ثم 2015»: 2015, طلق, شرك and no iPhone, no ٢٠١٤
# Expected:  a language pack adds stemming for its language and leaves other words as they are.
# Matters:   companies, products and party names stand in Latin letters in Arabic news, and half the Arab
#            world writes ٢٠١٤: those are what readers search for.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact lunr@2.3.9 lunr-languages@1.22.0 || exit 2
cat >probe.cjs <<'JS'
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.ar')(lunr);
const index = lunr(function () {
  this.use(lunr.ar);
  this.ref('id');
  this.field('text');
  this.add({ id: '1', text: 'أطلقت الشركة iPhone عام ٢٠١٤ ثم 2015' });
});
console.log('index', Object.keys(index.invertedIndex).join(', '));
const hits = Object.fromEntries(['الشركة', '2015', 'iPhone', '٢٠١٤'].map((word) => [word, index.search(word).length]));
console.log(hits);
const still = hits['الشركة'] === 1 && hits['2015'] === 1 && hits.iPhone === 0 && hits['٢٠١٤'] === 0;
console.log(still ? 'still: Latin names and Arabic digits are lost' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.cjs
