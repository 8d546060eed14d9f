#!/usr/bin/env bash
# Hugo formats a number for Arabic with Latin digits and Arabic separators.
#
# Package:   hugo 0.111.3-1 (Debian 12)
# Behaviour: with defaultContentLanguage "ar", lang.FormatNumber takes the separators ٬ and ٫ and the sign ٪
#            of the language, and leaves the digits Latin; the currency follows with US$ behind.
# Seen:      1٬234٫50   5٫5٪
# Expected:  one system or the other: 1,234.50 or ١٬٢٣٤٫٥٠, as every table of Arabic number formats has it.
# Matters:   between Latin digits ٫ is read as a stray mark or a comma: 1٬234٫50 is no number to a reader, to a
#            screen reader or to copy and paste, and it stands in prices and election results.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W hugo >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends hugo >/dev/null || exit 2
dpkg-query -W hugo
mkdir layouts
cat >config.toml <<'TOML'
baseURL = 'http://example.com/'
languageCode = 'ar'
defaultContentLanguage = 'ar'
title = 'خبر'
disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', '404']
TOML
echo '{{ lang.FormatNumber 2 1234.5 }} {{ lang.FormatPercent 1 5.5 }} {{ lang.FormatCurrency 2 "USD" 12.5 }}' >layouts/index.html
hugo --quiet
cat public/index.html
if grep -q '1٬234٫50 5٫5٪' public/index.html; then echo 'still: two systems in one number'; else echo 'changed'; exit 1; fi
