#!/usr/bin/env bash
# Aspell's Arabic dictionary calls a word misspelt as soon as it carries its vowel marks.
#
# Package:   aspell 0.60.8-4+b1 with aspell-ar 0.0.20060329-6; hunspell 1.7.1-1 with hunspell-ar 3.2-1.2 (Debian 12)
# Behaviour: marks (tashkeel) and the stretching sign (tatweel) count as letters; the suggestion is the same
#            word without them. Hunspell's dictionary ignores marks.
# Seen:      aspell refuses مُقَدِّمة كِتاب بريــد and takes مقدمة كتاب بريد; hunspell refuses none of the six
# Expected:  marks are optional spelling in Arabic: a word is right with, without or with some of them.
# Matters:   marks are written exactly where a reader could go wrong (names, verse, school texts). The checker
#            advises editors to delete them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in aspell aspell-ar hunspell hunspell-ar; do
  dpkg-query -W "$package" >/dev/null 2>&1 ||
    apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends "$package" >/dev/null || exit 2
  dpkg-query -W "$package"
done
export LANG=C.UTF-8
printf '%s\n' مُقَدِّمة كِتاب بريــد مقدمة كتاب بريد >words
aspell_refuses=$(aspell -l ar --encoding=utf-8 list <words | tr '\n' ' ')
hunspell_refuses=$(hunspell -d ar -i UTF-8 -l <words | tr '\n' ' ')
echo "aspell refuses: $aspell_refuses"
echo "hunspell refuses: $hunspell_refuses"
if [ "$aspell_refuses" = 'مُقَدِّمة كِتاب بريــد ' ] && [ -z "$hunspell_refuses" ]; then
  echo 'still: marks are mistakes'
else
  echo 'changed'
  exit 1
fi
