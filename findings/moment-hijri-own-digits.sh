#!/usr/bin/env bash
# moment-hijri cannot read the dates it writes: its own output comes back as the year 1001.
#
# Package:   moment-hijri 3.0.0 with moment 2.30.1 (npm)
# Behaviour: in its default locale it formats 14/1/1436 as ١٤٣٦/١/١٤; parsing that string with the same
#            pattern gives a "valid" date in March 1001. Gregorian dates in these digits, which moment alone
#            reads in the same locale, go wrong as well once they pass through it.
# Seen:      ١٤٣٦/١/١٤ -> valid, 1001-03-01; ٢٠١٤/١١/٧ -> moment 2014-11-07, moment-hijri 0000-01-01
# Expected:  a round trip gives the same day, or isValid() says no.
# Matters:   Hijri dates typed or printed in Arabic digits are the normal case in the Gulf; an importer that
#            checks isValid() files the article in the eleventh century.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact moment@2.30.1 moment-hijri@3.0.0 || exit 2
cat >probe.cjs <<'JS'
const moment = require('moment');
const hijri = require('moment-hijri');
const latin = (day) => day.clone().locale('en').format('YYYY-MM-DD');
const written = hijri('2014-11-07', 'YYYY-MM-DD').format('iYYYY/iM/iD');
const read = hijri(written, 'iYYYY/iM/iD');
const gregorian = moment('2014-11-07').locale('ar-sa').format('YYYY/M/D');
const [plain, through] = [moment, hijri].map((library) => latin(library(gregorian, 'YYYY/M/D')));
console.log(written, '->', read.isValid() ? 'valid' : 'invalid', latin(read));
console.log(gregorian, '-> moment', plain, 'moment-hijri', through);
const still = read.isValid() && latin(read).startsWith('1001-') && plain === '2014-11-07' && through !== plain;
console.log(still ? 'still: its own dates are misread' : 'changed');
process.exitCode = still ? 0 : 1;
JS
TZ=UTC node probe.cjs
