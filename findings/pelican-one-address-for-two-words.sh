#!/usr/bin/env bash
# Pelican gives «علم» and «عالم», science and world, one address, and stops the build over it.
#
# Package:   pelican 4.8.0+dfsg-1 (Debian 12, with its dependency python3-unidecode)
# Behaviour: the address is made of Latin consonants: the vowel ا and the hamza have no letter there. Two articles
#            whose titles differ in them get one file name, and the whole site is not written.
# Seen:      lm.html for both; CRITICAL RuntimeError: File …/lm.html is to be overwritten
# Expected:  two addresses: the titles are different words. In English only two equal titles clash.
# Matters:   Arabic forms words by changing long vowels: خبر / أخبار (news item, news), كتب / كتاب, عمل / عمال. The
#            site is built for months until one headline too many, and then the editor of that one gets a traceback.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W pelican >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends pelican >/dev/null || exit 2
dpkg-query -W pelican
printf "SITENAME = 'x'\nDEFAULT_LANG = 'ar'\nTIMEZONE = 'UTC'\nPATH = 'content'\n" >pelicanconf.py
build() { # the titles, one article each
  rm -rf content out
  mkdir content
  for title in "$@"; do printf 'Title: %s\nDate: 2014-11-07\nCategory: x\n\nنص\n' "$title" >"content/$title.md"; done
  COLUMNS=200 pelican content -s pelicanconf.py -o out >log 2>&1 || true
  echo "$* ->" "$(cd out && ls ./*.html | tr '\n' ' ')" "$(grep -ao 'is to be overwritten' log | head -1)"
}
{
  build علم
  build عالم
  build علم عالم
  build science world
} | tee seen
if [ "$(grep -c '\./lm\.html' seen)" = 3 ] && [ "$(grep -c overwritten seen)" = 1 ] && sed -n 4p seen | grep -q 'science.html.*world.html'; then
  echo 'still: two words, one address, no site'
else
  echo 'changed'
  exit 1
fi
