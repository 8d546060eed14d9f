#!/usr/bin/env bash
# WeasyPrint's text-indent shortens the first line of an Arabic paragraph at its end, not at its beginning.
#
# Package:   weasyprint 57.2-1 (Debian 12), poppler-utils 22.12.0 to draw the page
# Behaviour: the first line gets less room and still starts at the right margin, where all lines start; the room is
#            left empty on the left. In a left-to-right paragraph the same rule moves the beginning.
# Seen:      60 px of indent: Arabic starts 1 px from its margin, English 60 px
# Expected:  the indent at the start edge of the line, as CSS Text says and as browsers do.
# Matters:   books mark paragraphs by the indent alone. In the Arabic book no paragraph can be told from the next, and
#            nothing is missing from the style sheet.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W weasyprint poppler-utils fonts-dejavu-core >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends weasyprint poppler-utils fonts-dejavu-core >/dev/null || exit 2
dpkg-query -W weasyprint poppler-utils
cat >page.html <<'HTML'
<html lang="ar"><style>@page{size:500px 400px;margin:0}body{margin:0;font:20px "DejaVu Sans"}p{margin:0;text-indent:60px}</style><body>
<p dir="rtl">قال الوزير إن اللجنة قبلت الاقتراح أمس في الاجتماع الذي عقد في العاصمة وإن الاتفاق سيوقع غدا بحضور الجميع</p>
<p dir="ltr">The minister said that the committee had taken the proposal in the capital and that it is to be signed</p></body></html>
HTML
weasyprint page.html page.pdf
pdftoppm -r 96 -gray page.pdf page
cat >probe.cjs <<'JS'
const picture = require('node:fs').readFileSync('page-1.pgm');
const header = /^P5\s(\d+)\s(\d+)\s255\s/.exec(picture.subarray(0, 40).toString('latin1'));
const width = Number(header[1]);
const lines = [];
for (let y = 0, open = false; y < Number(header[2]); y++) {
  const row = picture.subarray(header[0].length + y * width, header[0].length + (y + 1) * width);
  const inked = [...row.keys()].filter((x) => row[x] < 128);
  if (inked.length && !open) lines.push({ left: width, right: 0, rows: 0 });
  open = inked.length > 0;
  if (open) Object.assign(lines.at(-1), { left: Math.min(lines.at(-1).left, inked[0]), right: Math.max(lines.at(-1).right, inked.at(-1)), rows: lines.at(-1).rows + 1 });
}
const whole = lines.filter(({ rows }) => rows > 8);
const arabic = width - 1 - whole[0].right;
const english = whole[2].left;
console.log('the first line starts', arabic, 'px from the right in Arabic,', english, 'px from the left in English');
const still = arabic < 5 && english > 55;
console.log(still ? 'still: no indent where Arabic begins' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.cjs
