#!/usr/bin/env bash
# rss-parser moves every inline element of an Atom XHTML entry to the end of its sentence.
#
# Package:   rss-parser 3.13.0 (npm)
# Behaviour: XHTML content passes through an XML-to-object step that keeps text and elements apart, so
#            what was inside <bdi>, <b> or <a> is set after all the text of the paragraph.
# Seen:      in  زارت <bdi>Airbus</bdi> دمشق ثم <bdi>Boeing</bdi> بيروت.
#            out زارت  دمشق ثم  بيروت.<bdi>Airbus</bdi><bdi>Boeing</bdi>
# Expected:  mixed content keeps its order, as it does for escaped HTML in the same field.
# Matters:   feeds that isolate Latin names for right-to-left readers suffer most: the report now says
#            that nobody visited, then names two companies.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact rss-parser@3.13.0 || exit 2
cat >probe.mjs <<'JS'
import Parser from 'rss-parser';

const line = 'زارت <bdi>Airbus</bdi> دمشق ثم <bdi>Boeing</bdi> بيروت.';
const feed = (content) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>خبر</title><id>urn:x:1</id><updated>2014-11-07T00:00:00Z</updated><entry><id>urn:x:2</id><title>خبر</title><updated>2014-11-07T00:00:00Z</updated>${content}</entry></feed>`;
const read = async (content) => (await new Parser().parseString(feed(content))).items[0].content;
const xhtml = await read(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${line}</p></div></content>`);
const escaped = await read(`<content type="html"><![CDATA[<p>${line}</p>]]></content>`);
console.log('xhtml  ', xhtml);
console.log('escaped', escaped);
const still = escaped.includes(line) && xhtml.includes('بيروت.<bdi>Airbus</bdi>');
console.log(still ? 'still: the names are at the end' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
