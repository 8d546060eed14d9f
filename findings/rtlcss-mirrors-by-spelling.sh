#!/usr/bin/env bash
# rtlcss mirrors transform: translateX(10px) and leaves translate: 10px: the newer spelling keeps the wrong side.
#
# Package:   rtlcss 4.3.0, postcss-rtlcss 6.0.0 with postcss 8.5.33 (npm)
# Behaviour: each property is mirrored by its name. translate, mask-position and clip-path: inset()
#            are not on the list, though transform, background-position, margin and object-position are.
# Seen:      mirrored: transform, background-position, object-position; left alone: translate, mask-position, clip-path
# Expected:  what CSS defines as one effect is mirrored in each of its spellings, or a warning says what was left.
# Matters:   the Arabic page is right until somebody modernizes a rule of the English style sheet: from then on a menu
#            slides in from the wrong side and a picture is cut on it, and no tool says a word.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact rtlcss@4.3.0 postcss-rtlcss@6.0.0 postcss@8.5.33 || exit 2
cat >probe.mjs <<'JS'
import postcss from 'postcss';
import postcssRTLCSS from 'postcss-rtlcss';
import rtlcss from 'rtlcss';

const mirrored = ['transform: translateX(10px)', 'background-position: left', 'object-position: left'];
const alone = ['translate: 10px', 'mask-position: left', 'clip-path: inset(0 1px 2px 3px)'];
const seen = [...mirrored, ...alone].map((declaration) => {
  const css = `.a { ${declaration} }`;
  const one = rtlcss.process(css) !== css;
  const two = postcss([postcssRTLCSS()]).process(css, { from: undefined }).css.includes('rtl');
  console.log(declaration.padEnd(32), '| rtlcss', one ? 'mirrors' : 'leaves', '| postcss-rtlcss', two ? 'mirrors' : 'leaves');
  return one && two ? 'mirrored' : one || two ? 'differs' : 'left';
});
const still = seen.join() === 'mirrored,mirrored,mirrored,left,left,left';
console.log(still ? 'still: one effect, two sides' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
