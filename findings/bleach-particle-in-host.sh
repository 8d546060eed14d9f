#!/usr/bin/env bash
# bleach takes the Arabic particle before a bare host name into the host.
#
# Package:   python3-bleach 5.0.1-2 (Debian 12)
# Behaviour: linkify() lets any letter stand in a host name, so «وexample.com» ("and example.com") is linked to
#            another host; with a scheme the address is found rightly behind the particle.
# Seen:      زر example.com وexample.org -> href="http://example.com", href="http://وexample.org"
# Expected:  a label that mixes Arabic with Latin letters is not registered anywhere: the link begins at the Latin.
# Matters:   و ب ل are written in one word with what follows, also with an address. Every second address of an
#            enumeration leads nowhere.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W python3-bleach >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends python3-bleach >/dev/null || exit 2
dpkg-query -W python3-bleach
cat >probe.py <<'PY'
import re
import sys

import bleach

source = "زر example.com وexample.org وhttps://example.net/"
links = re.findall(r'href="([^"]*)"', bleach.linkify(source))
print(source, "->", links)
still = links[:2] == ["http://example.com", "http://وexample.org"]
print("still: the particle is part of the host" if still else "changed")
sys.exit(0 if still else 1)
PY
/usr/bin/python3 probe.py
