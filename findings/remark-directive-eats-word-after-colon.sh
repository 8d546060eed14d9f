#!/usr/bin/env bash
# With remark-directive a colon that touches the next word deletes that word from the page.
#
# Package:   remark-directive 4.0.0 with remark-parse 11.0.0, remark-rehype 11.1.2, rehype-stringify 10.0.1 (npm)
# Behaviour: ":القرار" is a text directive, for directive names may be Arabic; no plugin knows it, so it becomes an
#            empty <div> in the middle of the paragraph. A time such as 10:30 loses its minutes likewise.
# Seen:      قال الوزير :القرار نهائي -> <p>قال الوزير <div></div> نهائي</p>
# Expected:  what nobody claims is shown as it was typed.
# Matters:   a space before the colon and none after it is a common slip of typing in the Arab press: "the minister
#            said :the decision is final" loses the decision, and only the print shows the gap.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact unified@11.0.5 remark-parse@11.0.0 \
  remark-directive@4.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 || exit 2
cat >probe.mjs <<'JS'
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkDirective).use(remarkRehype).use(rehypeStringify);
const seen = [];
for (const source of ['قال الوزير :القرار نهائي', 'قال الوزير: القرار نهائي', 'الساعة 10:30 صباحاً']) {
  seen.push(String(await processor.process(source)));
  console.log(source, '->', seen.at(-1));
}
const still = !seen[0].includes('القرار') && seen[1].includes('القرار') && !seen[2].includes('30');
console.log(still ? 'still: the word is gone' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
