#!/usr/bin/env bash
# limax cuts an Arabic word in two where a letter is doubled: «محمّد» becomes mhm-d.
#
# Package:   limax 4.2.3 (npm)
# Behaviour: its table has the short vowels (a, i, u) and tanwin and no shadda, U+0651, which counts as a sign that
#            ends a word. A hyphen stands in the middle of the name.
# Seen:      محمّد -> mhm-d   السُّلطة -> alsu-lth   محمد -> mhmd
# Expected:  a doubled consonant, or nothing: the mark never stands between words.
# Matters:   shadda is the one mark that careful newspapers do print. The address says two words, the same name
#            with and without the mark has two addresses, and a cut at the hyphen for length halves a name.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact limax@4.2.3 || exit 2
cat >probe.mjs <<'JS'
import slug from 'limax';

const seen = ['محمّد', 'السُّلطة', 'محمد'].map((word) => slug(word));
console.log(seen.join('   '));
const still = seen[0] === 'mhm-d' && seen[1].startsWith('alsu-') && seen[2] === 'mhmd';
console.log(still ? 'still: the doubling mark ends a word' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
