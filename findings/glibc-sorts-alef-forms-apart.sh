#!/usr/bin/env bash
# The C library sorts أحمد and احمد on either side of all other names in alef; ICU sorts them together.
#
# Package:   locales 2.36-9+deb12u14 with coreutils' sort (Debian 12), beside Intl.Collator('ar') of the runtime
# Behaviour: glibc's table for ar_EG gives آ أ إ ا weights of their own as if they were four letters, though it
#            ignores vowel marks as it should; in ICU the hamza is a lesser difference.
# Seen:      sort   آدم أحمد أمل إبراهيم ابراهيم احمد بسام
#            Intl   آدم إبراهيم ابراهيم أحمد احمد أمل بسام
# Expected:  an Arabic locale sorts as a dictionary does: by the letter alef, whatever sits on it.
# Matters:   indexes of names made by the system's tools, or by a database that uses its collation, put one name in
#            two places, and pages that sort again in the browser come out in another order.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W locales >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends locales >/dev/null || exit 2
dpkg-query -W locales
localedef -i ar_EG -f UTF-8 ./ar_EG.UTF-8 || exit 2
names='أمل احمد أحمد إبراهيم ابراهيم آدم بسام'
system=$(printf '%s\n' $names | LOCPATH=$work LC_ALL=ar_EG.UTF-8 sort | tr '\n' ' ')
marks=$(printf '%s\n' مقدمي مُقدمة | LOCPATH=$work LC_ALL=ar_EG.UTF-8 sort | tr '\n' ' ')
runtime=$(node -e 'console.log(process.argv.slice(1).sort(new Intl.Collator("ar").compare).join(" "))' $names)
echo "sort  $system"
echo "Intl  $runtime"
echo "marks ignored: $marks"
if [ "$system" = 'آدم أحمد أمل إبراهيم ابراهيم احمد بسام ' ] && [ "$marks" = 'مُقدمة مقدمي ' ] &&
  [ "$runtime" = 'آدم إبراهيم ابراهيم أحمد احمد أمل بسام' ]; then
  echo 'still: four letters alef'
else
  echo 'changed'
  exit 1
fi
