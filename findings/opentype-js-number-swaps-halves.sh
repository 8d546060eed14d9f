#!/usr/bin/env bash
# In opentype.js a number makes the two halves of an Arabic sentence change places.
#
# Package:   opentype.js 2.0.0 (npm), @expo-google-fonts/noto-naskh-arabic 0.2.3 (the font)
# Behaviour: each run of Arabic is joined and turned round where it stands; the runs themselves stay in the order from
#            left to right. A sentence of Arabic alone is right, with digits or a Latin name in it the first half is on the left.
# Seen:      عام كان: كان stands on the left of عام, as it should; عام 2014 كان: كان stands on the right of عام
# Expected:  the order of the bidirectional algorithm, or none at all; not one that a digit upsets.
# Matters:   pictures of headlines and logos are drawn from these outlines (text-to-svg does). Trials with a few Arabic words
#            look right, and the first headline with a year in it is published backwards.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact opentype.js@2.0.0 @expo-google-fonts/noto-naskh-arabic@0.2.3 || exit 2
cat >probe.mjs <<'JS'
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as loaded from 'opentype.js';

const opentype = loaded.parse ? loaded : loaded.default;
const folder = 'node_modules/@expo-google-fonts/noto-naskh-arabic';
const bytes = readFileSync(join(folder, readdirSync(folder, { recursive: true }).find((name) => /400Regular\.ttf$/.test(name))));
const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
const seen = ['عام كان', 'عام 2014 كان', 'قال Le Monde نعم'].map((text) => {
  const names = font.stringToGlyphs(text).map((glyph) => glyph.name);
  const first = names.findIndex((name) => /FECB|FED7/.test(name));
  const last = names.findIndex((name) => /FEDB|FEE7/.test(name));
  console.log(text, '| last word', last < first ? 'left' : 'right', 'of the first |', names.join(' '));
  return last < first ? 'left' : 'right';
});
const still = seen.join() === 'left,right,right';
console.log(still ? 'still: a number swaps the halves' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
