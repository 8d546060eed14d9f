#!/usr/bin/env bash
# pdftotext wraps every Arabic line in embedding controls that nobody wrote.
#
# Package:   poppler-utils 22.12.0-2+deb12u3 (Debian 12; the PDF is made with librsvg2-bin 2.54.7 and fonts-hosny-amiri 0.113-1)
# Behaviour: each line comes out between U+202B and U+202C, each number or Latin word in it between U+202A
#            and U+202C, in plain mode as well as with -layout; there is no option against it.
# Seen:      e2 80 ab … e2 80 aa 2014 … e2 80 ac … e2 80 ac
# Expected:  the words of the page, as for every other script; marks, if any, in a mode one asks for.
# Matters:   the text is invisibly longer, "starts with" and equality fail, and U+202A–202E are the very
#            signs that reviewers of source text and many editors refuse.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8
for package in librsvg2-bin fonts-hosny-amiri poppler-utils; do
  dpkg-query -W "$package" >/dev/null 2>&1 ||
    apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends "$package" >/dev/null || exit 2
  dpkg-query -W "$package"
done
cat >page.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" width="600" height="120"><text x="580" y="60" direction="rtl" font-family="Amiri" font-size="24">عاد الرئيس عام 2014 مساء</text></svg>
SVG
rsvg-convert -f pdf -o page.pdf page.svg
pdftotext page.pdf plain.txt
pdftotext -layout page.pdf layout.txt
still=yes
for file in plain.txt layout.txt; do
  count=$(grep -oP '[\x{202A}-\x{202E}]' "$file" | wc -l) || count=0
  printf '%s: %s controls | ' "$file" "$count"
  head -1 "$file" | od -An -tx1 | tr -d '\n' | cut -c1-120
  echo
  [ "$count" -ge 4 ] || still=no
done
if [ "$still" = yes ]; then echo 'still: hidden controls'; else echo 'changed'; exit 1; fi
