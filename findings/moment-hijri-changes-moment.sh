#!/usr/bin/env bash
# Loading moment-hijri changes the language and the digits of every date on the site.
#
# Package:   moment-hijri 3.0.0 with moment 2.30.1 (npm)
# Behaviour: the import itself sets moment's global locale to ar-sa, so an ISO-like format written by code
#            that has nothing to do with it comes out in Arabic-Indic digits.
# Seen:      before 2014-11-07, after ٢٠١٤-١١-٠٧
# Expected:  an add-on adds its own tokens (iYYYY, iMMMM) and touches nothing else.
# Matters:   <time datetime>, sitemaps, file names and sort keys made with YYYY-MM-DD become invalid on the
#            day somebody adds the Hijri date to the article page.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact moment@2.30.1 moment-hijri@3.0.0 || exit 2
cat >probe.cjs <<'JS'
const moment = require('moment');
const show = () => `${moment.locale()} ${moment('2014-11-07').format('YYYY-MM-DD')}`;
const before = show();
require('moment-hijri');
const after = show();
console.log('before', before);
console.log('after ', after);
const still = before === 'en 2014-11-07' && after === 'ar-sa ٢٠١٤-١١-٠٧';
console.log(still ? 'still: the global locale is changed' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.cjs
