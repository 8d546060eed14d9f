#!/usr/bin/env bash
# kramdown prints the mark of a footnote with an Arabic name as text, and the note itself disappears.
#
# Package:   ruby-kramdown 2.4.0-2 (Debian 12)
# Behaviour: footnote names may hold ASCII letters only; [^أ] and [^١] stay in the text as typed, and the
#            line "[^أ]: …" is taken for a link's definition, which is never shown. No warning.
# Seen:      <p>نص[^أ].</p> and nothing else; [^a] gives a footnote
# Expected:  any name, as in GitHub's, pandoc's and remark's footnotes.
# Matters:   «أ ب ت» are the natural names of notes for an Arabic editor; a text that is right everywhere
#            else loses all its notes on sites built with the commonest Ruby engine, without a warning.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dpkg-query -W ruby-kramdown >/dev/null 2>&1 ||
  apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends ruby-kramdown >/dev/null || exit 2
dpkg-query -W ruby-kramdown
export LANG=C.UTF-8
still=yes
for name in أ ١ a; do
  html=$(printf 'نص[^%s].\n\n[^%s]: حاشية\n' "$name" "$name" |
    ruby -rkramdown -e 'd = Kramdown::Document.new(STDIN.read); puts d.to_html; warn d.warnings' 2>warnings)
  printf '%s: %s | warnings: %s\n' "$name" "$(printf '%s' "$html" | tr '\n' ' ' | cut -c1-110)" "$(tr '\n' ' ' <warnings)"
  case "$name:$html" in
    a:*'class="footnote"'*) ;;
    a:*) still=no ;;
    *'class="footnote"'* | *حاشية*) still=no ;;
  esac
done
if [ "$still" = yes ]; then echo 'still: Arabic names are no footnotes'; else echo 'changed'; exit 1; fi
