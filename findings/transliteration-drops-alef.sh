#!/usr/bin/env bash
# transliteration drops the long vowel ا and writes the doubling mark as "w".
#
# Package:   transliteration 2.6.1 (npm); the same tables as Python's Unidecode, here python3-slugify 4.0.0-2 (Debian 12)
# Behaviour: ا becomes nothing and ّ becomes "w": سالم and سلم, كاتب and كتب get one slug each, and a word
#            written with its marks gets letters it does not have.
# Seen:      سالم -> slm   سلم -> slm   كاتب -> ktb   كتب -> ktb   محمّد -> mhmwd
# Expected:  a transliteration for readers keeps long vowels (salm), as slugify and limax do.
# Matters:   different headlines collide on one address, the names in it are past recognition, and typing
#            one shadda changes the permalink.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W python3-slugify >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends python3-slugify >/dev/null || exit 2
dpkg-query -W python3-slugify
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact transliteration@2.6.1 slugify@1.6.9 || exit 2
cat >probe.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import slugify from 'slugify';
import { slugify as bare } from 'transliteration';

const python = (word) =>
  execFileSync('/usr/bin/python3', ['-c', 'import sys, slugify; print(slugify.slugify(sys.argv[1]))', word], { encoding: 'utf8' }).trim();
const seen = {};
for (const word of ['سالم', 'سلم', 'كاتب', 'كتب', 'محمّد', 'محمد']) {
  seen[word] = bare(word);
  console.log(word.padEnd(6), 'transliteration', seen[word].padEnd(7), 'python-slugify', python(word).padEnd(7), 'slugify', slugify(word));
}
const still = seen.سالم === seen.سلم && seen.كاتب === seen.كتب && seen['محمّد'].includes('w') && slugify('سالم') !== slugify('سلم');
console.log(still ? 'still: different words, one slug' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
