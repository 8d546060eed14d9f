#!/usr/bin/env bash
# Python's html2text splits an Arabic word in two where bold begins inside it.
#
# Package:   python3-html2text 2020.1.16-2 (Debian 12)
# Behaviour: it adds a space wherever bold or emphasised text touches a letter or a comma, in every script;
#            Latin scripts hardly notice, since their words stand apart before bold begins.
# Seen:      قال و **نعم** ، ثم _لا_ ؟
# Expected:  a conversion to Markdown leaves the characters of the text as they are.
# Matters:   Arabic writes و ف ب ل ك in one word with the next: every bold name behind a particle is split
#            off («و **نعم**»), which is a spelling mistake, and ، and ؟ wander to the head of a line.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W python3-html2text >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends python3-html2text >/dev/null || exit 2
dpkg-query -W python3-html2text
cat >probe.py <<'PY'
import sys

import html2text

arabic = html2text.html2text("<p>قال و<b>نعم</b>، ثم <i>لا</i>؟</p>").strip()
print(arabic)
still = arabic == "قال و **نعم** ، ثم _لا_ ؟"
print("still: spaces are added" if still else "changed")
sys.exit(0 if still else 1)
PY
/usr/bin/python3 probe.py
