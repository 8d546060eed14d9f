#!/usr/bin/env bash
# dateparser reads «7 آب 2014», the seventh of August 2014, as this very moment.
#
# Package:   python3-dateparser 1.1.6-1 (Debian 12)
# Behaviour: left to find the language itself it knows only Egypt's month names; the other Levantine and Maghreb
#            months give None, but آب (August) is taken for something else and the result is the present time,
#            whatever day and year stand beside it. locales=["ar-SY"] reads it rightly.
# Seen:      7 آب 2014 -> now · 7 تشرين الثاني 2014 -> None · ar-SY: 2014-08-07
# Expected:  the month names of CLDR, which its own locale tables hold, or None.
# Matters:   the papers of Syria, Lebanon, Jordan, Palestine and Iraq use them: every August article of an
#            imported archive is dated to the minute of the import.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W python3-dateparser >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends python3-dateparser >/dev/null || exit 2
dpkg-query -W python3-dateparser
cat >probe.py <<'PY'
import sys
import warnings
from datetime import datetime, timedelta

warnings.simplefilter("ignore")
import dateparser

seen = {}
for date, locale in {"7 أغسطس 2014": "ar-EG", "7 آب 2014": "ar-LB", "7 تشرين الثاني 2014": "ar-SY", "7 نونبر 2014": "ar-MA"}.items():
    seen[date] = dateparser.parse(date), dateparser.parse(date, locales=[locale])
    print(date, "->", *seen[date])
august = seen["7 آب 2014"]
still = (
    august[0] is not None
    and abs(datetime.now() - august[0]) < timedelta(minutes=5)
    and august[1] == datetime(2014, 8, 7)
    and seen["7 تشرين الثاني 2014"][0] is None
)
print("still: August is now" if still else "changed")
sys.exit(0 if still else 1)
PY
/usr/bin/python3 probe.py
