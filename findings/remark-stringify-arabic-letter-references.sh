#!/usr/bin/env bash
# remark-stringify turns ordinary Arabic letters beside bold text into numeric references.
#
# Package:   remark-stringify 11.0.0 (npm, with unified 11.0.5)
# Behaviour: a bold run that starts or ends with a guillemet or a space, written without a gap after
#            the Arabic particle before it, comes out with the neighbouring letter as &#x648; or &#x62B;.
# Seen:      &#x648;**«نعم»**&#x62B;م   and   **سامر&#x20;**&#x627;لعلي
# Expected:  letters stay letters: the serializer escapes punctuation, and no Arabic letter is special in
#            Markdown.
# Matters:   Arabic writes و ف ب ل ك in one word with what follows, and Word files bold the space after
#            a name, so an imported draft is full of codes no editor can read, search or spell-check.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact unified@11.0.5 remark-stringify@11.0.0 || exit 2
cat >probe.mjs <<'JS'
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const text = (value) => ({ type: 'text', value });
const line = (before, bold, after) =>
  unified()
    .use(remarkStringify)
    .stringify({
      type: 'root',
      children: [
        { type: 'paragraph', children: [text(before), { type: 'strong', children: [text(bold)] }, text(after)] },
      ],
    })
    .trim();
const seen = [line('و', '«نعم»', 'ثم'), line('', 'سامر ', 'العلي')];
for (const each of seen) console.log(each);
const still = seen.every((each) => /&#x6[0-9A-F]{2};/i.test(each));
console.log(still ? 'still: letters became references' : 'changed: letters are kept');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
