#!/usr/bin/env bash
# A YAML list written with the Arabic comma is one item, and nothing says so.
#
# Package:   yaml 2.9.1, js-yaml 5.5.0, gray-matter 4.0.3 (npm)
# Behaviour: [إيران، النووي] is a list of one string that holds the comma; with the ASCII comma it is two.
#            Likewise a key with an invisible direction mark before it is another key.
# Seen:      tags ["إيران، النووي"]; keys "\u200ftitle" and "title" side by side
# Expected:  by the grammar, just this; by anyone who types Arabic, two tags, or a warning from one of three
#            parsers about a lone item with a list sign of Unicode in it.
# Matters:   the Arabic keyboard has no ASCII comma without switching layout: front matter typed by an editor
#            gets one tag called «إيران، النووي», with a page and an address of its own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact yaml@2.9.1 js-yaml@5.5.0 gray-matter@4.0.3 || exit 2
cat >probe.mjs <<'JS'
import matter from 'gray-matter';
import * as jsYaml from 'js-yaml';
import YAML from 'yaml';

const readers = { yaml: YAML.parse, 'js-yaml': jsYaml.load, 'gray-matter': (text) => matter(`---\n${text}\n---\n`).data };
let still = true;
for (const [name, read] of Object.entries(readers)) {
  const arabic = read('tags: [إيران، النووي]').tags;
  const latin = read('tags: [إيران, النووي]').tags;
  const keys = Object.keys(read('\u200Ftitle: أ\ntitle: ب'));
  console.log(name.padEnd(12), arabic, latin, keys.map((key) => JSON.stringify(key).replace('\u200F', '\\u200f')).join(' '));
  still &&= arabic.length === 1 && latin.length === 2 && keys.length === 2;
}
console.log(still ? 'still: one item' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
