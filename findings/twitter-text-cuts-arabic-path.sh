#!/usr/bin/env bash
# twitter-text ends a link at the first Arabic letter of its path: the shared article becomes the front page.
#
# Package:   twitter-text 3.1.0 (npm)
# Behaviour: its paths may hold Latin and Cyrillic letters but no Arabic ones; the rest of the address is
#            left behind as plain text. Arabic hashtags, by contrast, are found.
# Seen:      https://example.com/خبر/عام -> https://example.com/   https://example.com/мир/ -> whole
# Expected:  one rule for all scripts, or for none: percent-encoded the same address is taken whole.
# Matters:   sites with Arabic permalinks that are shared as they stand in the address bar lead every reader
#            to the front page, and a counter built on this library counts the tail as text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact twitter-text@3.1.0 || exit 2
cat >probe.cjs <<'JS'
const twitter = require('twitter-text').default ?? require('twitter-text');
const seen = {};
for (const address of ['https://example.com/خبر/عام', 'https://example.com/мир/дом', encodeURI('https://example.com/خبر/عام')]) {
  [seen[address]] = twitter.extractUrls(`${address} ثم`);
  console.log(address, '->', seen[address]);
}
const [arabic, cyrillic, encoded] = Object.entries(seen).map(([address, found]) => address === found);
const still = !arabic && cyrillic && encoded && seen['https://example.com/خبر/عام'] === 'https://example.com/';
console.log(still ? 'still: cut at the first Arabic letter' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.cjs
