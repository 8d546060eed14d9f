#!/usr/bin/env bash
# Pagefind takes the first letter of «وزارة» for "and": the ministry is never found by its plain name.
#
# Package:   pagefind 1.6.0 (npm)
# Behaviour: its Arabic stemmer cuts و, ف and ب from bare words but not after the article, so وزارة and
#            الوزارة have different stems, وزارة meets the verb زار (visited), بغداد meets غداد.
# Seen:      وزارة finds the page of زار and not that of الوزارة; قرآن does not find القرآن
# Expected:  <html lang="ar"> switches on a stemmer in which a noun and the same noun with ال are one.
# Matters:   it is the usual search of static sites. A reader who types «وزارة» on a newspaper's site gets
#            every visit and misses every ministry.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pagefind@1.6.0 || exit 2
mkdir site
page() { printf '<!doctype html><html lang="ar" dir="rtl"><head><title>%s</title></head><body><p>%s</p></body></html>' "$1" "$2" >"site/$1.html"; }
page ministry 'قالت الوزارة أمس'
page visit 'زار الرئيس المدينة'
page team 'عاد الفريق فجراً'
page book 'تلا القرآن صباحاً'
npx --no-install pagefind --site site >/dev/null
cat >probe.js <<'JS'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  const path = `site${request.url.split('?')[0]}`;
  response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
  response.end(readFileSync(path));
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const basePath = `http://127.0.0.1:${server.address().port}/pagefind/`;
// The search module expects a page around it.
globalThis.window = { location: { origin: 'none' } };
globalThis.location = { href: basePath };
globalThis.document = { querySelector: () => ({ getAttribute: () => 'ar' }) };
const pagefind = await import(`${process.cwd()}/site/pagefind/pagefind.js`);
await pagefind.options({ basePath });
await pagefind.init('ar');
const found = {};
for (const query of ['وزارة', 'الوزارة', 'فريق', 'الفريق', 'قرآن', 'القرآن']) {
  const { results } = await pagefind.search(query);
  found[query] = (await Promise.all(results.map((result) => result.data()))).map((data) => data.url.split('/').pop()).sort().join();
  console.log(query.padEnd(8), found[query] || 'nothing');
}
server.close();
const still = found.وزارة === 'visit.html' && found.الوزارة === 'ministry.html' && found.فريق === '' && found.قرآن === '' && found.القرآن === 'book.html';
console.log(still ? 'still: the noun and its definite form do not meet' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.js
