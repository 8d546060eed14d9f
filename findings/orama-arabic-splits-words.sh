#!/usr/bin/env bash
# Orama's Arabic tokenizer cuts words at آ, ء and every vowel mark, and throws Arabic digits away.
#
# Package:   @orama/orama 3.1.18 (npm)
# Behaviour: with language "arabic" everything outside the range أ–ي counts as a separator. آ and ء come
#            just before أ in Unicode, marks and ٠–٩ after ي.
# Seen:      القرآن -> القر|ن   الوزراء -> الوزرا   مُقَدِّمة -> م|ق|د|مة   ٢٠١٤ -> (nothing)
# Expected:  the letters of the Arabic block, marks ignored, digits kept: a setting named after the language.
# Matters:   «القرآن», «الآن», «آب» and every vocalised word are indexed as fragments that match by accident,
#            and no year written in Arabic digits can be found at all.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @orama/orama@3.1.18 || exit 2
cat >probe.mjs <<'JS'
import { create, insert, search } from '@orama/orama';

const db = create({ schema: { text: 'string' }, language: 'arabic' });
const tokens = Object.fromEntries(['القرآن', 'الوزراء', 'مُقَدِّمة', '٢٠١٤', '2014'].map((word) => [word, db.tokenizer.tokenize(word, 'arabic')]));
for (const [word, list] of Object.entries(tokens)) console.log(word, '->', list.join('|') || '(nothing)');
await insert(db, { text: 'عام ٢٠١٤' });
await insert(db, { text: 'مُقَدِّمة ابن خلدون' });
const hits = Object.fromEntries(['٢٠١٤', 'مقدمة', 'خلدون'].map((term) => [term, search(db, { term }).count]));
console.log(hits);
const still = tokens.القرآن.length === 2 && tokens['مُقَدِّمة'].length === 4 && tokens['٢٠١٤'].length === 0 && hits.مقدمة === 0 && hits.خلدون === 1;
console.log(still ? 'still: words fall apart' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
