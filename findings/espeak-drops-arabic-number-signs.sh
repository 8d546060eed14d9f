#!/usr/bin/env bash
# espeak-ng's Arabic voice leaves out the percent sign and the Arabic decimal sign, and says "plus" in English.
#
# Package:   espeak-ng 1.51+dfsg-10+deb12u2 (Debian 12)
# Behaviour: 5%, ٪5 and 5 sound the same; ٣٫٥ is "three five" though 3.5 is "three point five"; (5+1) is
#            read with an English voice in the middle of the sentence.
# Seen:      5% x'amsa · 5 x'amsa · ٣٫٥ Tal'a:Ta x'amsa · 3.5 Tal'a:Ta f,a:s[il x'amsa · 5+1 … (en)pl'Vs(ar) …
# Expected:  the Arabic signs for percent and decimals are what an Arabic voice knows first.
# Matters:   a listener hears that unemployment is "five" and a price "three five": figures in the news change
#            their meaning without any sign of it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W espeak-ng >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends espeak-ng >/dev/null || exit 2
dpkg-query -W espeak-ng
say() { espeak-ng -v ar -q -x "$1" 2>/dev/null | tr '\n' ' ' | sed 's/^[ _:]*//; s/ *$//'; }
for text in 5 5% ٪5 3.5 ٣٫٥ 5+1; do printf '%s\t%s\n' "$text" "$(say "$text")"; done
case "$(say 5+1)" in *'(en)'*) english=yes ;; *) english=no ;; esac
if [ "$(say 5)" = "$(say 5%)" ] && [ "$(say 5)" = "$(say ٪5)" ] && [ "$(say ٣٫٥)" != "$(say 3.5)" ] && [ "$english" = yes ]; then
  echo 'still: signs are swallowed'
else
  echo 'changed'
  exit 1
fi
