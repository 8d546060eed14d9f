#!/usr/bin/env bash
# postal-mime gives the pictures of a saved page without the address by which the page names them.
#
# Package:   postal-mime 4.0.0 (npm)
# Behaviour: in multipart/related, a part may be named by Content-Location instead of Content-ID (RFC 2557).
#            An attachment carries the Content-ID, and of its Content-Location nothing.
# Seen:      two pictures, one part of each kind
#            by Content-ID        contentId: <photo@page>
#            by Content-Location  filename: null, disposition: null, and no field that holds the address
# Expected:  the address beside each attachment, as RFC 2557 lets a page point to it.
# Matters:   "Save as… web page, single file" writes pages so, and newsrooms keep their archives in such
#            files. Of an article with twenty pictures nobody can tell which one stood under which caption.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact postal-mime@4.0.0 || exit 2
cat >probe.mjs <<'JS'
import PostalMime from 'postal-mime';

const address = 'https://news.example/2014/photo.png';
const picture = 'iVBORw0KGgo=';
const page = [
  'From: <Saved by a browser>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="part"',
  '',
  '--part',
  'Content-Type: text/html; charset=utf-8',
  'Content-Location: https://news.example/2014/',
  '',
  `<p dir="rtl">خبر مصوَّر</p><img src="${address}"><img src="cid:photo@page">`,
  '--part',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  `Content-Location: ${address}`,
  '',
  picture,
  '--part',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-ID: <photo@page>',
  '',
  picture,
  '--part--',
  '',
].join('\r\n');
const { attachments } = await PostalMime.parse(page);
const told = attachments.map(({ content, ...others }) => JSON.stringify(others));
console.log(told.join('\n'));
const still =
  told.length === 2 &&
  !told.some((fields) => fields.includes('news.example')) &&
  told.some((fields) => fields.includes('photo@page'));
console.log(still ? 'still: one picture has its name, the other none' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
