#!/usr/bin/env bash
# The Nu HTML checker says that a page's Content-Security-Policy blocks its JSON-LD, which no policy does.
#
# Package:   vnu-jar 26.9.27 (npm), the W3C's checker, with any Java from 11 on (apt: default-jre-headless)
# Behaviour: <script type="application/ld+json"> is a data block: it is never run, and script-src does not
#            concern it (HTML, "prepare the script element", returns before the policy is asked). The checker
#            holds it for an inline script all the same.
# Seen:      a page with script-src 'none' and one data block:
#            warning: Inline script violates Content Security Policy (meta tag): blocked by “script-src” directive …
#            the same page without the data block: nothing
# Expected:  nothing for either.
# Matters:   every news article carries JSON-LD. Who follows the warning allows its hash, which changes with
#            each article and correction, or writes 'unsafe-inline', which gives up what the policy is for.
set -euo pipefail
command -v java >/dev/null || { echo 'java is not installed'; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact vnu-jar@26.9.27 || exit 2
page() {
  printf '%s' '<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">' \
    "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'\"><title>خبر</title>$1</head>" \
    '<body><p>نصّ الخبر.</p></body></html>'
}
page '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"خبر"}</script>' >with.html
page '' >without.html
check() { java -jar node_modules/vnu-jar/build/dist/vnu.jar --format gnu "$1" 2>&1 || true; }
with=$(check with.html)
without=$(check without.html)
echo "with: ${with:-nothing}"
echo "without: ${without:-nothing}"
if grep -q 'violates Content Security Policy' <<<"$with" && [ -z "$without" ]; then
  echo 'still: a data block is taken for a script'
else
  echo 'changed'
  exit 1
fi
