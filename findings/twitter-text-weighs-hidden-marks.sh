#!/usr/bin/env bash
# twitter-text counts an invisible direction mark as two characters, and an Arabic letter as one.
#
# Package:   twitter-text 3.1.0 (npm)
# Behaviour: the light range of its third configuration ends at U+200D within its block; U+200E, U+200F and
#            the isolates U+2066–2069 weigh like Chinese characters, U+061C and U+200C like letters.
# Seen:      نعم 3   RLM + نعم 5   RLI + نعم + PDI 7   ALM + نعم 4   ﷺ 2
# Expected:  what has no width has no weight, or at least not twice that of a letter.
# Matters:   a headline made safe for sharing with an isolate around each Latin name loses room for four
#            letters a name, so a text that "has 280 characters" is refused.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact twitter-text@3.1.0 || exit 2
cat >probe.cjs <<'JS'
const twitter = require('twitter-text').default ?? require('twitter-text');
const weigh = (text) => twitter.parseTweet(text).weightedLength;
const seen = { plain: weigh('نعم'), RLM: weigh('\u200Fنعم'), isolate: weigh('\u2067نعم\u2069'), ALM: weigh('\u061Cنعم'), ZWNJ: weigh('نع\u200Cم') };
console.log(seen);
const still = seen.plain === 3 && seen.RLM === 5 && seen.isolate === 7 && seen.ALM === 4 && seen.ZWNJ === 4;
console.log(still ? 'still: hidden marks weigh two' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.cjs
