#!/usr/bin/env bash
# Python's feedparser removes <bdi> and keeps <span dir>: the two spellings of one isolation part ways.
#
# Package:   python3-feedparser 6.0.10-1 (Debian 12)
# Behaviour: its sanitizer knows no bdi and no bdo, so tag and direction go while the text stays; <p dir>,
#            <span dir> and even <q lang> pass untouched.
# Seen:      out <p dir="rtl">عدّت 5+1 ثم <span dir="ltr">5+1</span></p>
# Expected:  the element HTML has for bidirectional text since 2011 is as harmless as a span.
# Matters:   the feed looks right to its author and to most readers; in all that is built on feedparser
#            (planets, mailers, archives) «5+1» shows as 1+5, and the better markup is the one that fails.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W python3-feedparser >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends python3-feedparser >/dev/null || exit 2
dpkg-query -W python3-feedparser
cat >probe.py <<'PY'
import sys

import feedparser

body = '<p dir="rtl">عدّت <bdi dir="ltr">5+1</bdi> ثم <span dir="ltr">5+1</span></p>'
feed = f'<rss version="2.0"><channel><title>خبر</title><item><description><![CDATA[{body}]]></description></item></channel></rss>'
out = feedparser.parse(feed).entries[0].description
print("in ", body)
print("out", out)
still = "bdi" not in out and '<span dir="ltr">5+1</span>' in out
print("still: bdi is removed, span dir kept" if still else "changed")
sys.exit(0 if still else 1)
PY
/usr/bin/python3 probe.py
