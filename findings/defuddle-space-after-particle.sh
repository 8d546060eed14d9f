#!/usr/bin/env bash
# defuddle puts a space between an Arabic particle and the bold or linked word it belongs to.
#
# Package:   defuddle 0.19.4 (npm; with jsdom 26.1.0)
# Behaviour: where a letter touches an inline element it inserts a space, and one before ، and ؛ and » too.
# Seen:      in  و<b>نعم</b> و<a>هنا</a>، «<a>ثم</a>»     out و <b>نعم</b> و <a>هنا</a> ، « <a>ثم</a> »
# Expected:  an extractor leaves the characters of a sentence alone; English before-the-comma is left so.
# Matters:   «و نعم» is a spelling mistake in Arabic, lines break between the two, and a quotation search
#            for the printed words finds nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact defuddle@0.19.4 jsdom@26.1.0 || exit 2
cat >probe.mjs <<'JS'
import { Defuddle } from 'defuddle/node';

const filler = `<p>${'كان الأمر واضحاً منذ البداية، فقد قال الوزير إن اللجنة قبلت الاقتراح، ثم غادر القاعة. '.repeat(3)}</p>`;
const lines = ['<p>قال و<b>نعم</b> و<a href="/x">هنا</a>، «<a href="/y">ثم</a>» غادر.</p>', '<p>He said <b>yes</b>, (<a href="/x">here</a>) and left.</p>'];
const page = `<!doctype html><html lang="ar" dir="rtl"><head><title>خبر اليوم</title></head><body><article><h1>خبر اليوم</h1>${filler}${lines.join('')}${filler}</article></body></html>`;
const { content } = await Defuddle(page, 'https://example.com/a/');
const plain = (html) => html.replace(/<[^>]*>/g, '');
const out = plain(content.replaceAll('</p>', '</p>\n')).split('\n').map((line) => line.trim());
const kept = lines.map((line) => out.includes(plain(line)));
lines.forEach((line, index) => console.log(kept[index] ? 'kept   ' : 'changed', plain(line)));
console.log('out    ', out.find((line) => line.startsWith('قال و')));
const still = kept.join() === 'false,true';
console.log(still ? 'still: spaces are added inside Arabic words' : 'behaviour changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
