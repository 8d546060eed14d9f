#!/usr/bin/env bash
# pdftotext -raw prints Arabic one letter to a line.
#
# Package:   poppler-utils 22.12.0-2+deb12u3 (Debian 12; the PDF is made with librsvg2-bin 2.54.7 and fonts-hosny-amiri 0.113-1)
# Behaviour: with -raw ("content stream order") a sentence of 20 letters becomes some 20 lines; the Latin
#            sentence beside it, drawn by the same program, stays one line.
# Seen:      Arabic 20 lines or more, Latin 1
# Expected:  -raw undoes columns, not words; it is the advised mode for newspapers' columns.
# Matters:   who picks -raw for the right column order gets a list of letters, each between hidden controls,
#            and no word that a search could find.
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
draw() { printf '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="120"><text x="%s" y="60" direction="%s" font-family="Amiri" font-size="24">%s</text></svg>' "$1" "$2" "$3" | rsvg-convert -f pdf -o "$4.pdf"; }
draw 680 rtl 'السلام عليكم ورحمة الله' arabic
draw 20 ltr 'Peace be upon you all' latin
for name in arabic latin; do
  pdftotext -raw "$name.pdf" "$name.txt"
  printf '%s: %s lines: %s\n' "$name" "$(grep -c '[^[:space:]]' "$name.txt")" "$(tr '\n' '|' <"$name.txt" | cut -c1-120)"
done
if [ "$(grep -c '[^[:space:]]' arabic.txt)" -ge 15 ] && [ "$(grep -c '[^[:space:]]' latin.txt)" -eq 1 ]; then
  echo 'still: a line for each letter'
else
  echo 'changed'
  exit 1
fi
