#!/usr/bin/env bash
# Python's readability turns the guillemets of an Arabic headline into typewriter quotes.
#
# Package:   python3-readability 0.8.1+dfsg1-3 (Debian 12)
# Behaviour: title() and short_title() replace « and » by ", both the same; the text of the article keeps them.
# Seen:      قال: «نعم» ثم غادر القاعة مسرعاً -> قال: "نعم" ثم غادر القاعة مسرعاً
# Expected:  the title as the page states it; a normalization, if any, would keep open and close apart.
# Matters:   «» are Arabic's own quotation marks. The stored headline no longer equals the page's, and " beside
#            Arabic letters has no direction: it drifts to the wrong side in mixed lines.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W python3-readability >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends python3-readability >/dev/null || exit 2
dpkg-query -W python3-readability
cat >probe.py <<'PY'
import sys

from readability import Document

title = "قال: «نعم» ثم غادر القاعة مسرعاً"
text = "<p>" + "كان الأمر واضحاً منذ البداية، فقد قال «نعم» إن اللجنة قبلت الاقتراح، ثم غادر القاعة. " * 3 + "</p>"
page = f'<html lang="ar" dir="rtl"><head><title>{title}</title></head><body><div>{text * 4}</div></body></html>'
document = Document(page)
print(title, "->", document.title())
still = document.title() == title.replace("«", '"').replace("»", '"') and "«نعم»" in document.summary()
print("still: guillemets become straight quotes" if still else "changed")
sys.exit(0 if still else 1)
PY
/usr/bin/python3 probe.py
