#!/usr/bin/env bash
# Capsize fits fallback fonts for Arabic by the width of their Latin letters.
#
# Package:   @capsizecss/core 4.1.3, @capsizecss/metrics 4.3.0 (npm); fontkit 2.0.4 measures the fonts of
#            @fontsource/cairo, @fontsource/noto-naskh-arabic and @fontsource/amiri 5.3.0
# Behaviour: the average width that size-adjust is made of comes from English text (there is a Thai one too).
#            Fonts made for Arabic are measured so as well, some on a Latin that their Arabic file does not hold.
# Seen:      Cairo over Amiri 104 %, where Arabic text needs 125 %; Noto Naskh Arabic over Cairo 113 %, needs 87 %;
#            subsets with widths: latin, thai
# Expected:  Arabic widths for families whose name says Arabic, or no size-adjust for them.
# Matters:   frameworks make their fallback faces with these numbers to keep the page from jumping. On an Arabic
#            page they make it jump: the fallback is set too wide or too narrow, and lines break anew.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @capsizecss/core@4.1.3 @capsizecss/metrics@4.3.0 \
  fontkit@2.0.4 @fontsource/cairo@5.3.0 @fontsource/noto-naskh-arabic@5.3.0 @fontsource/amiri@5.3.0 || exit 2
cat >probe.mjs <<'JS'
import { createFontStack } from '@capsizecss/core';
import amiri from '@capsizecss/metrics/amiri';
import cairo from '@capsizecss/metrics/cairo';
import naskh from '@capsizecss/metrics/notoNaskhArabic';
import { openSync } from 'fontkit';

const text = 'قالت الوزارة إن اللجنة قبلت الاقتراح أمس وأضافت أن الاتفاق يبدأ بعد شهر من توقيعه في العاصمة';
const measure = (name) => {
  const font = openSync(`node_modules/@fontsource/${name}/files/${name}-arabic-400-normal.woff2`);
  return font.layout(text).advanceWidth / font.unitsPerEm;
};
const pairs = [
  [naskh, amiri, 'noto-naskh-arabic', 'amiri'],
  [cairo, amiri, 'cairo', 'amiri'],
  [naskh, cairo, 'noto-naskh-arabic', 'cairo'],
];
const wrong = pairs.map(([font, fallback, fontName, fallbackName]) => {
  const given = parseFloat(/size-adjust: ([\d.]+)/.exec(createFontStack([font, fallback]).fontFaces)?.[1] ?? '100');
  const needed = (100 * measure(fontName)) / measure(fallbackName);
  console.log(`${fontName} over ${fallbackName}: size-adjust ${given.toFixed(0)} %, the Arabic text needs ${needed.toFixed(0)} %`);
  return Math.abs(given - needed);
});
console.log('subsets with widths:', Object.keys(naskh.subsets).join(', '));
const still = !('arabic' in naskh.subsets) && Math.max(...wrong) > 8;
console.log(still ? 'still: fitted by Latin letters' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
