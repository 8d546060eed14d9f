#!/usr/bin/env bash
# Hugo makes the plural of an Arabic section name with an English s: «أخبارs».
#
# Package:   hugo 0.111.3-1 (Debian 12)
# Behaviour: a section without a title of its own is named after its folder and then put into the plural
#            (pluralizeListTitles, on by default) by English rules, whatever the language of the site.
# Seen:      section أخبارs   section مقالةs
# Expected:  the folder's own name in a site whose only language is Arabic; there are rules for English alone.
# Matters:   folders are often named in Arabic for the sake of the address, and the listing page then has a
#            Latin letter in its heading, its browser tab, its feed and every preview of a shared link.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W hugo >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends hugo >/dev/null || exit 2
dpkg-query -W hugo
mkdir -p layouts content/أخبار content/مقالة
cat >config.toml <<'TOML'
baseURL = 'http://example.com/'
languageCode = 'ar'
defaultContentLanguage = 'ar'
title = 'خبر'
disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', '404']
TOML
mkdir layouts/_default
echo '{{ .Kind }} {{ .Title }}' | tee layouts/_default/list.html >layouts/_default/single.html
echo '{{ range .Site.Sections }}{{ .Kind }} {{ .Title }}   {{ end }}' >layouts/index.html
for section in أخبار مقالة; do printf -- '---\ntitle: أول\n---\nنص\n' >"content/$section/first.md"; done
hugo --quiet
cat public/index.html
if grep -q 'أخبارs' public/index.html && grep -q 'مقالةs' public/index.html; then
  echo 'still: an English plural of Arabic words'
else
  echo 'changed'
  exit 1
fi
