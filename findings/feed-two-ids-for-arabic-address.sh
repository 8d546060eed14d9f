#!/usr/bin/env bash
# One article gets two different identifiers in the RSS and the Atom written from the same data.
#
# Package:   feed 6.0.0 (npm)
# Behaviour: with an Arabic address as id, rss2() writes it raw in <guid> and atom1() percent-encoded in
#            <id>; the link is encoded in both.
# Seen:      rss guid http://example.com/خبر/   atom id http://example.com/%D8%AE%D8%A8%D8%B1/
# Expected:  an identifier is an opaque string: both formats carry what was given, byte for byte.
# Matters:   readers and planets that follow a site from one format to the other, or compare the guid with
#            the canonical address, see every Arabic article as new; Latin addresses never show the fault.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact feed@6.0.0 || exit 2
cat >probe.mjs <<'JS'
import { Feed } from 'feed';

const address = 'http://example.com/خبر/';
const feed = new Feed({ title: 'خبر', id: 'http://example.com/', link: 'http://example.com/', copyright: '' });
feed.addItem({ title: 'خبر', id: address, link: address, date: new Date('2014-11-07') });
const guid = /<guid[^>]*>([^<]*)/.exec(feed.rss2())[1];
const id = /<entry>.*?<id>([^<]*)/s.exec(feed.atom1())[1];
console.log('rss guid', guid);
console.log('atom id ', id);
const still = guid === address && id === encodeURI(address);
console.log(still ? 'still: two identifiers' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
