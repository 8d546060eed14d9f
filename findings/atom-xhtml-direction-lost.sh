#!/usr/bin/env bash
# The div that Atom demands around XHTML is thrown away together with the direction written on it.
#
# Package:   feedsmith 3.0.1 (npm), python3-feedparser 6.0.10-1 (Debian 12)
# Behaviour: content type="xhtml" must hold one <div>; both parsers return its inside only. dir="rtl" on
#            that div, the one place that holds for the whole entry, is lost; the xml:lang of the feed is kept.
# Seen:      feedsmith value <p>قالت صحيفة Le Monde.</p>   feedparser value <p>قالت صحيفة Le Monde.</p>
# Expected:  RFC 4287 says the div "MUST NOT be considered part of the content", yet a direction that
#            nothing else carries is moved inward or reported; Atom has no dir attribute of its own.
# Matters:   an Arabic Atom feed with a correct wrapper is shown left to right by what is built on either.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W python3-feedparser >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends python3-feedparser >/dev/null || exit 2
dpkg-query -W python3-feedparser
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact feedsmith@3.0.1 || exit 2
cat >feed.xml <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>خبر</title><id>urn:x:1</id><updated>2014-11-07T00:00:00Z</updated><entry><id>urn:x:2</id><title>خبر</title><updated>2014-11-07T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" dir="rtl"><p>قالت صحيفة Le Monde.</p></div></content></entry></feed>
XML
cat >probe.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parseFeed } from 'feedsmith';

const entry = parseFeed(readFileSync('feed.xml', 'utf8')).feed.entries[0];
console.log(JSON.stringify(entry));
process.exitCode = JSON.stringify(entry).includes('rtl') ? 1 : 0;
JS
cat >probe.py <<'PY'
import sys

import feedparser

entry = feedparser.parse("feed.xml").entries[0]
print(entry.content)
sys.exit(1 if "rtl" in str(dict(entry)) else 0)
PY
if node probe.mjs && /usr/bin/python3 probe.py; then
  echo 'still: the direction is lost'
else
  echo 'changed'
  exit 1
fi
