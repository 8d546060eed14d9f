#!/usr/bin/env bash
# nspell refuses most inflected Arabic words that Hunspell accepts with the very same dictionary.
#
# Package:   nspell 2.1.5 (npm); hunspell 1.7.1-1 and hunspell-ar 3.2-1.2 (Debian 12)
# Behaviour: the dictionary writes its affix flags as two letters behind numbered aliases (AF, FLAG long)
#            and drops vowel marks by IGNORE; nspell reads the files without a complaint and finds hardly
#            a word with an article, a pronoun or a plural.
# Seen:      of 20 words: hunspell refuses 0, nspell 19
# Expected:  "Hunspell-compatible": the same words are right.
# Matters:   a spelling check built on it marks nine words in ten of a correct Arabic article as mistakes,
#            «الوزارة» and «المدرسة» among them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in hunspell hunspell-ar; do
  dpkg-query -W "$package" >/dev/null 2>&1 ||
    apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends "$package" >/dev/null || exit 2
  dpkg-query -W "$package"
done
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact nspell@2.1.5 || exit 2
cat >probe.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import nspell from 'nspell';

const words = 'وزارة الوزارة والوزارة يكتبون المدرسة للمدرسة وبالمدرسة الإسلامية مُقَدِّمة قالت فقال سيقول بيوتهم كتابه كتابهم الكتب مسؤولون المسؤولين الرئيس رئيسها'.split(' ');
const out = execFileSync('hunspell', ['-d', 'ar', '-i', 'UTF-8', '-l'], { input: `${words.join('\n')}\n`, encoding: 'utf8' });
const refused = out.split('\n').filter(Boolean);
const speller = nspell(readFileSync('/usr/share/hunspell/ar.aff'), readFileSync('/usr/share/hunspell/ar.dic'));
const wrong = words.filter((word) => !speller.correct(word));
console.log(words.length, 'words; hunspell refuses', refused.length, refused.join(' '));
console.log('nspell refuses', wrong.length, wrong.join(' '));
const still = refused.length === 0 && wrong.length > words.length / 2;
console.log(still ? 'still: the same dictionary, another language' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
