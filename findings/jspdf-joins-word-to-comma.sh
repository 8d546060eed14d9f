#!/usr/bin/env bash
# jsPDF draws the last letter of a word before ، ؛ ؟ as if the word went on.
#
# Package:   jspdf 4.2.1 (npm)
# Behaviour: letters are replaced by their presentation forms, and every sign of the Arabic block counts as a letter that
#            joins: punctuation and the digits ٠–٩ too. Before them the medial or initial form is
#            chosen; before a Latin full stop or a space the final one.
# Seen:      نعم. ends in U+FEE2 (final), نعم، in U+FEE3 (initial); كتب U+FE90, كتب؟ U+FE91; بيت١ U+FE97
# Expected:  the same final form: the joining types of Unicode (ArabicShaping) call these signs non-joining.
# Matters:   it happens at every comma of every Arabic sentence: a م or ب with a stroke that leads to nothing, where
#            a reader waits for the rest of the word. The text looks shaped, and needs an Arabic eye to be seen wrong.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional --save-exact jspdf@4.2.1 || exit 2
cat >probe.cjs <<'JS'
const { jsPDF } = require('jspdf');

const document = new jsPDF();
const seen = {};
for (const text of ['نعم', 'نعم.', 'نعم،', 'كتب', 'كتب؟', 'كتب؛', 'بيت', 'بيت١']) {
  const length = [...text].filter((sign) => /\p{L}/u.test(sign)).length;
  seen[text] = [...document.processArabic(text)][length - 1].codePointAt(0).toString(16);
  console.log(text, 'last letter U+' + seen[text].toUpperCase());
}
const same = seen['نعم.'] === 'fee2' && seen['نعم'] === 'fee2' && seen['كتب'] === 'fe90';
const still = same && seen['نعم،'] === 'fee3' && seen['كتب؟'] === 'fe91' && seen['كتب؛'] === 'fe91' && seen['بيت١'] !== seen['بيت'];
console.log(still ? 'still: words are joined to punctuation' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.cjs
