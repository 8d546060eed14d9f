#!/usr/bin/env bash
# In the Saudi locale of the C library the word for Friday is stretched: الجمعـة with a tatweel inside.
#
# Package:   locales 2.36-9+deb12u14 with coreutils' date (Debian 12)
# Behaviour: strftime's %A and %c in ar_SA spell Friday with U+0640 between its letters, no other day and no other
#            Arabic locale does.
# Seen:      ar_SA الجمعـة   ar_EG الجمعة
# Expected:  the name of a day, as text: stretching is a matter of the line it is set in.
# Matters:   a date printed by a Saudi server on one day of the week cannot be found, compared or parsed by what
#            works on the six others.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W locales >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends locales >/dev/null || exit 2
dpkg-query -W locales
stretched=
for locale in ar_SA ar_EG ar_MA ar_SY; do
  localedef -i "$locale" -f UTF-8 "./$locale.UTF-8" || exit 2
  line=
  for day in 02 03 04 05 06 07 08; do
    name=$(LOCPATH=$work LC_ALL=$locale.UTF-8 date -u -d "2014-11-$day" +%A)
    line="$line $name"
    case $name in *ـ*) stretched="$stretched $locale:$name" ;; esac
  done
  echo "$locale$line"
done
if [ "$stretched" = ' ar_SA:الجمعـة' ]; then echo 'still: one stretched day'; else echo 'changed'; exit 1; fi
