#!/usr/bin/env bash
# espeak-ng reads an Arabic word worse when it is written with its vowels than without them.
#
# Package:   espeak-ng 1.51+dfsg-10+deb12u2 (Debian 12)
# Behaviour: bare مقدمة is spoken muqaddima by a guess; the fully marked مُقَدِّمة comes out as muqad-mt: the
#            marked vowel before the doubling sign is dropped and the final ة becomes t.
# Seen:      مقدمة muq'ad:im,a   مُقَدِّمة m'uqad:mt
# Expected:  marks say how a word is read: more of them can only help a voice.
# Matters:   it is the voice of the free screen readers. Sites that mark hard words for listeners, as
#            accessibility guides for Arabic advise, are read wrongly for their pains.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W espeak-ng >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends espeak-ng >/dev/null || exit 2
dpkg-query -W espeak-ng
say() { espeak-ng -v ar -q -x "$1" 2>/dev/null | tr -d ' \n'; }
bare=$(say مقدمة)
marked=$(say مُقَدِّمة)
echo "مقدمة $bare"
echo "مُقَدِّمة $marked"
if [ "$bare" = "muq'ad:im,a" ] && [ "$marked" = "m'uqad:mt" ]; then echo 'still: marks make it worse'; else echo 'changed'; exit 1; fi
