#!/usr/bin/env bash
# diffWords compares Arabic letter by letter: a changed word is shown as a changed vowel inside it.
#
# Package:   diff 9.0.0 (npm, jsdiff)
# Behaviour: a word is a run of Latin letters with or without accents; every other character is a token of its own.
#            «أحمد» changed to «احمد» is أ, ا and a common "حمد"; of two different words the shared letters stay.
# Seen:      diffWords: -أ +ا =حمد, the same as diffChars; for Émile and Emile -Émile +Emile
# Expected:  whole words, as the name says and as accented Latin gets them. Words appear with intlSegmenter.
# Matters:   corrections of an article are shown to its readers so. Marking up single letters also cuts the joined
#            word in two, and تقبل / تقتل, "accepts" and "kills", differ in the dots of one middle letter.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact diff@9.0.0 || exit 2
cat >probe.mjs <<'JS'
import { diffChars, diffWords } from 'diff';

const show = (parts) => parts.map((part) => (part.added ? '+' : part.removed ? '-' : '=') + part.value.trim()).join(' ');
const intlSegmenter = new Intl.Segmenter('ar', { granularity: 'word' });
const seen = [];
for (const [before, after] of [['أحمد', 'احمد'], ['تقبل', 'تقتل'], ['Émile', 'Emile']]) {
  const row = [diffWords(before, after), diffChars(before, after), diffWords(before, after, { intlSegmenter })].map(show);
  seen.push(row);
  console.log(before, after, '| words:', row[0], '| letters:', row[1], '| with a segmenter:', row[2]);
}
const still = seen[0][0] === '-أ +ا =حمد' && seen[1][0] === seen[1][1] && seen[0][2] === '-أحمد +احمد' && seen[2][0] === '-Émile +Emile';
console.log(still ? 'still: words are compared letter by letter' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
