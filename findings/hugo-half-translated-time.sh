#!/usr/bin/env bash
# Hugo translates the month and the day of a date into Arabic and leaves PM in English.
#
# Package:   hugo 0.111.3-1 (Debian 12)
# Behaviour: time.Format with a layout replaces the names of months and weekdays by those of the site's language;
#            the half of the day stays AM or PM. The named layout :time_short does say م.
# Seen:      الجمعة 7 نوفمبر 3:05 PM   3:05 م
# Expected:  all words of a date in one language: ص and م are in the same table as the months.
# Matters:   datelines with the hour are what live news pages begin with. AM and PM are no words of Arabic, a
#            screen reader spells them, and nobody who tries the month first expects the rest to stay English.
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
echo '{{ $at := "2014-11-07T15:05:00Z" }}{{ time.Format "Monday 2 January 3:04 PM" $at }} | {{ time.Format ":time_short" $at }}' >layouts/index.html
hugo --quiet
cat public/index.html
if grep -q 'الجمعة 7 نوفمبر 3:05 PM | .*م' public/index.html; then echo 'still: a date in two languages'; else echo 'changed'; exit 1; fi
