#!/usr/bin/env bash
# num2words says "one thousand" in Arabic as nobody does, and two and a half as "two, fifty".
#
# Package:   python3-num2words 0.5.10-2 (Debian 12)
# Behaviour: 1000 is «واحد ألف», 200 and 2000 stand in the construct form that needs a noun after it («مئتا», «ألفا»),
#            2.5 is spoken as money, and the conjunction و is a word of its own with two spaces before it.
# Seen:      1000 واحد ألف · 200 مئتا · 2000 ألفا · 2.5 اثنان  , خمسون · 1948 واحد ألف  و تسعمائة و …
# Expected:  ألف, مئتان, ألفان, اثنان ونصف: its 2014 begins rightly with ألفان.
# Matters:   years and sums written out for listeners or for print are wrong exactly where they are round, and the
#            detached و may end a line.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W python3-num2words >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends python3-num2words >/dev/null || exit 2
dpkg-query -W python3-num2words
cat >probe.py <<'PY'
import sys

from num2words import num2words

seen = {number: num2words(number, lang="ar") for number in (200, 1000, 2000, 1948, 2014, 2.5)}
for number, words in seen.items():
    print(number, words)
still = seen[1000].strip() == "واحد ألف" and seen[200].strip() == "مئتا" and seen[2000].strip() == "ألفا" and "خمسون" in seen[2.5]
print("still: round numbers are wrong" if still else "changed")
sys.exit(0 if still else 1)
PY
/usr/bin/python3 probe.py
