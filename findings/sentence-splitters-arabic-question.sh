#!/usr/bin/env bash
# Sentence splitters do not know that ؟ ends a sentence.
#
# Package:   sentence-splitter 5.0.1, sbd 1.0.19, parse-latin 7.0.0 (npm), beside the runtime's Intl.Segmenter
# Behaviour: the full stop and the Latin "?" end a sentence in Arabic text, the Arabic question mark does not: the question
#            and the answer are one sentence.
# Seen:      sentences after ؟ 1, after ? 2, after . 2 in each library; Intl.Segmenter 2, 2, 2
# Expected:  U+061F has the property Sentence_Terminal, like the "?" these libraries know.
# Matters:   summaries, read-aloud pauses and readability figures: headlines that ask are merged with the
#            paragraph's first statement.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact sentence-splitter@5.0.1 sbd@1.0.19 parse-latin@7.0.0 || exit 2
cat >probe.mjs <<'JS'
import { ParseLatin } from 'parse-latin';
import sbd from 'sbd';
import { split } from 'sentence-splitter';

const isSentence = (node) => /Sentence/.test(node.type);
const counters = {
  'sentence-splitter': (text) => split(text).filter(isSentence).length,
  sbd: (text) => sbd.sentences(text).length,
  'parse-latin': (text) => new ParseLatin().parse(text).children[0].children.filter(isSentence).length,
  Intl: (text) => [...new Intl.Segmenter('ar', { granularity: 'sentence' }).segment(text)].length,
};
const seen = {};
for (const [name, count] of Object.entries(counters)) {
  seen[name] = ['سأل المدير: هل عاد الموظف؟ لم يجب أحد منهم.', 'سأل المدير: هل عاد الموظف? لم يجب أحد منهم.', 'عاد الموظف اليوم. لم يجب أحد منهم.'].map(count);
  console.log(name.padEnd(18), '؟', seen[name][0], ' ?', seen[name][1], ' .', seen[name][2]);
}
const still = ['sentence-splitter', 'sbd', 'parse-latin'].every((name) => seen[name][0] === 1 && seen[name][2] === 2) && seen.Intl[0] === 2;
console.log(still ? 'still: the Arabic question mark ends nothing' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
