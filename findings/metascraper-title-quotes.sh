#!/usr/bin/env bash
# metascraper rewrites the quotation marks of an Arabic headline, and closes what was never opened.
#
# Package:   metascraper 5.49.24 with metascraper-title and metascraper-description 5.49.24 (npm)
# Behaviour: straight quotes become typographic ones by a pass made for English: after the particle و both
#            turn into ”, and a description that starts with a quote gets ″, the sign for inches.
# Seen:      title قال «نعم» و”لا” أمس   description ″مرحبا” و”نعم” قالها الوزير
# Expected:  a tool that reads metadata returns the title the page states.
# Matters:   link previews of Arabic news carry a quotation that never opens, and a title that no longer
#            matches the page for search, de-duplication or quoting.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact metascraper@5.49.24 \
  metascraper-title@5.49.24 metascraper-description@5.49.24 || exit 2
cat >probe.cjs <<'JS'
const load = (name) => require(name).default ?? require(name);
const metascraper = load('metascraper')([load('metascraper-title')(), load('metascraper-description')()]);
const html = `<!doctype html><html lang="ar" dir="rtl"><head><title>قال «نعم» و"لا" أمس</title><meta name="description" content='"مرحبا" و"نعم" قالها الوزير'></head><body></body></html>`;
metascraper({ html, url: 'https://example.com/' }).then(({ title, description }) => {
  console.log('title      ', title);
  console.log('description', description);
  const still = title.includes('و”لا”') && description.startsWith('″') && description.includes('و”نعم”');
  console.log(still ? 'still: the quotes are rewritten' : 'changed');
  process.exitCode = still ? 0 : 1;
});
JS
node probe.cjs
