#!/usr/bin/env bash
# WeasyPrint turns an English name round when half of it is bold, and a range of years when all of it is.
#
# Package:   weasyprint 57.2-1 (Debian 12), poppler-utils 22.12.0 to find where the words stand
# Behaviour: the text of each inline element is ordered by itself and the pieces are then set from the right. In
#            "قالت Alpha Beta" the name runs from the left; in "قالت Alpha <b>Beta</b>" Beta stands on the left of
#            Alpha. Digits no longer know that Arabic came before them.
# Seen:      plain: Alpha left of Beta; half bold: Beta left of Alpha. 2009-2014: 2014 on the left; bold: 2009 on the left
# Expected:  the bidirectional algorithm works on the paragraph; a <b> or <span> without dir changes no order (CSS
#            Writing Modes, and all browsers).
# Matters:   a page proved in the browser is printed with "Monde Le" or with a war that ends before it begins, where
#            an editor made one word bold or a highlighter set a span.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W weasyprint poppler-utils fonts-dejavu-core >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends weasyprint poppler-utils fonts-dejavu-core >/dev/null || exit 2
dpkg-query -W weasyprint poppler-utils
cat >page.html <<'HTML'
<html lang="ar" dir="rtl"><style>@page{size:A5}body{font-family:"DejaVu Sans"}</style><body>
<p>قالت Alpha Beta أمس</p><p>قالت Alpha <b>Beta</b> أمس</p><p>عام 2009-2014 كان</p><p>عام <b>2009-2014</b> كان</p></body></html>
HTML
weasyprint page.html page.pdf
pdftotext -bbox page.pdf boxes
cat >probe.cjs <<'JS'
const words = [...require('node:fs').readFileSync('boxes', 'utf8').matchAll(/xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)];
const places = words.map(([, x, y, word]) => ({ x: Number(x), y: Number(y), word }));
const pick = (pattern) => places.filter(({ word }) => pattern.test(word)).sort((one, two) => one.y - two.y);
const [alphas, betas] = [pick(/^A?lpha$/), pick(/^Beta$/)];
const names = betas.map((beta, index) => (alphas[index].x < beta.x ? 'Alpha Beta' : 'Beta Alpha'));
const [first, second] = [pick(/^2?009$/)[0], pick(/^2?014$/)[0]];
const bold = pick(/^2009-2014$/);
console.log('from the left: name plain', names[0], '| name half bold', names[1]);
console.log('from the left: range plain', second?.x < first?.x ? '2014-2009' : '2009-2014', '| range bold', bold.length ? '2009-2014' : '?');
const still = names.join() === 'Alpha Beta,Beta Alpha' && second?.x < first?.x && bold.length === 1;
console.log(still ? 'still: bold changes the order' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.cjs
