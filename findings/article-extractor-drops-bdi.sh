#!/usr/bin/env bash
# article-extractor deletes the words inside <bdi>, the element made to protect them.
#
# Package:   @extractus/article-extractor 9.0.1 (npm)
# Behaviour: <bdi> is not on its list of allowed elements and goes with its contents; so do <q>, <time> and
#            <cite>, while <small>, <abbr> and <font> keep theirs. dir and lang go from all elements.
# Seen:      in  <p>قالت <bdi>C++</bdi> و<span dir="ltr">(5+1)</span> إن <q>نعم</q> …   out <p>قالت و<span>(5+1)</span> إن …
# Expected:  an unknown inline element is unwrapped: a reader's text is never less than the page's.
# Matters:   the more carefully an Arabic page isolates its Latin names, the more words vanish from the
#            copy, without a gap to see.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @extractus/article-extractor@9.0.1 || exit 2
cat >probe.mjs <<'JS'
import { extractFromHtml } from '@extractus/article-extractor';

const filler = `<p>${'كان الأمر واضحاً منذ البداية، فقد قال الوزير إن اللجنة قبلت الاقتراح، ثم غادر القاعة. '.repeat(3)}</p>`;
const line = '<p>قالت <bdi>C++</bdi> و<span dir="ltr">(5+1)</span> إن <q>نعم</q> <small>صحيح</small>.</p>';
const page = `<!doctype html><html lang="ar" dir="rtl"><head><title>خبر اليوم من العاصمة</title></head><body><article><h1>خبر اليوم من العاصمة</h1>${filler}${line}${filler}</article></body></html>`;
const { content } = await extractFromHtml(page, 'https://example.com/a/');
const found = /<p>قالت.*?<\/p>/.exec(content)?.[0] ?? '';
console.log('in ', line);
console.log('out', found);
const still = found.includes('(5+1)') && found.includes('صحيح') && !found.includes('نعم') && !found.includes('C++') && !found.includes('dir=');
console.log(still ? 'still: the isolated name is gone' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
