#!/usr/bin/env bash
# A lam-alef tears a line of Noto Naskh Arabic apart in pdftotext, and only there.
#
# Package:   poppler-utils 22.12.0-2+deb12u3, mupdf-tools 1.21.1+ds2-1+deb12u1, fonts-noto-core 20201225-1 (Debian 12;
#            the PDF by librsvg2-bin 2.54.7)
# Behaviour: the font draws لا as two narrow glyphs of which one has no width of its own; pdftotext takes
#            the pieces for other lines and prints them in another order. mutool reads the line whole.
# Seen:      «السلام لا يفرض» -> three lines ل … / لم ا / الس ا; mutool one line
# Expected:  a ligature of two letters is the commonest shape of Arabic; the line stays a line.
# Matters:   لا means "no": it is in nearly every paragraph, and the words around it are lost for search.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8
for package in librsvg2-bin fonts-noto-core poppler-utils mupdf-tools; do
  dpkg-query -W "$package" >/dev/null 2>&1 ||
    apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends "$package" >/dev/null || exit 2
  dpkg-query -W "$package"
done
cat >page.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" width="600" height="120"><text x="580" y="60" direction="rtl" font-family="Noto Naskh Arabic" font-size="24">السلام لا يفرض على الناس</text></svg>
SVG
rsvg-convert -f pdf -o page.pdf page.svg
pdftotext page.pdf poppler.txt
mutool draw -q -F txt -o mutool.txt page.pdf 2>/dev/null
lines() { grep -c '[^[:space:]]' "$1"; }
for name in poppler mutool; do printf '%s, %s lines:\n%s\n' "$name" "$(lines "$name.txt")" "$(grep '[^[:space:]]' "$name.txt")"; done
if [ "$(lines poppler.txt)" -gt 1 ] && grep -q 'السلام لا يفرض على الناس' mutool.txt; then
  echo 'still: the line is torn'
else
  echo 'changed'
  exit 1
fi
