#!/usr/bin/env bash
# rtl-detect takes Egyptian and Moroccan Arabic for left to right, and Arabic in Latin letters for right to left.
#
# Package:   rtl-detect 1.1.2 (npm), beside the likely script that CLDR has in every runtime's Intl.Locale
# Behaviour: it looks the first part of the tag up in a short list: arz, ary, syr and pa-Arab are not on it,
#            ku (Kurdish in Latin letters) is, and the script part of a tag is not read.
# Seen:      arz false, ary false, syr false, ar-Latn true, ku true; likely scripts Arab Arab Syrc Latn Latn
# Expected:  the script decides, and it is one call away.
# Matters:   these are the language tags of real editions (Wikipedia's Egyptian one is arz): the page is set
#            from the wrong side though its text is plain Arabic.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact rtl-detect@1.1.2 || exit 2
cat >probe.cjs <<'JS'
const { isRtlLang } = require('rtl-detect');
const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);
let wrong = 0;
for (const tag of ['ar', 'ar-EG', 'arz', 'ary', 'syr', 'pa-Arab', 'ar-Latn', 'ku']) {
  const library = isRtlLang(tag);
  const { script } = new Intl.Locale(tag).maximize();
  if (library !== rightToLeft.has(script)) wrong += 1;
  console.log(tag.padEnd(8), 'rtl-detect', library, '| script', script);
}
console.log(wrong >= 5 ? 'still: the script is not asked' : 'changed', wrong);
process.exitCode = wrong >= 5 ? 0 : 1;
JS
node probe.cjs
