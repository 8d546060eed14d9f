#!/usr/bin/env bash
# Five Markdown processors give one Arabic heading five different anchors.
#
# Package:   github-slugger 2.0.0, markdown-it-anchor 10.0.0 with markdown-it 15.0.3, pandoc-wasm 1.1.0 (npm);
#            ruby-kramdown 2.4.0-2, python3-markdown 3.4.1-2+deb12u1 (Debian 12)
# Behaviour: GitHub's way keeps vowel marks; pandoc drops marks and everything before the first letter, so
#            a leading year goes; markdown-it-anchor percent-encodes; kramdown writes "section" and
#            python-markdown "_1": a number that moves when a heading is added above.
# Seen:      github-slugger 2014-عام-المُقَدِّمة, markdown-it-anchor 2014-%D8%B9%D8%A7…, pandoc عام-المقدمة,
#            kramdown section, python-markdown 2014; the heading after it, الخاتمة: section-1 and _1
# Expected:  Unicode letters in, Unicode letters out: HTML has allowed any id without a space since 2014.
# Matters:   links to a section die when a site changes its tool, and with the last two whenever an editor
#            adds a heading; two headings that differ in a year are one in pandoc.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in ruby-kramdown python3-markdown; do
  dpkg-query -W "$package" >/dev/null 2>&1 ||
    apt-get install -y -qq -o DPkg::Lock::Timeout=600 --no-install-recommends "$package" >/dev/null || exit 2
  dpkg-query -W "$package"
done
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact github-slugger@2.0.0 markdown-it@15.0.3 \
  markdown-it-anchor@10.0.0 pandoc-wasm@1.1.0 || exit 2
cat >probe.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import { convert } from 'pandoc-wasm';

const titles = ['2014 عام المُقَدِّمة', 'الخاتمة'];
const source = titles.map((title) => `# ${title}\n`).join('\n');
const ids = (html) => [...html.matchAll(/<h1[^>]*id="([^"]*)"/g)].map((match) => match[1]);
const run = (command, ...args) => execFileSync(command, args, { input: source, encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8' } });
const slugger = new GithubSlugger();
const seen = {
  'github-slugger': titles.map((title) => slugger.slug(title)),
  'markdown-it-anchor': ids(new MarkdownIt().use(anchor.default ?? anchor).render(source)),
  pandoc: ids((await convert({ from: 'markdown', to: 'html' }, source, {})).stdout),
  kramdown: ids(run('ruby', '-rkramdown', '-e', 'puts Kramdown::Document.new(STDIN.read).to_html')),
  'python-markdown': ids(run('/usr/bin/python3', '-m', 'markdown', '-x', 'toc')),
};
for (const [name, list] of Object.entries(seen)) console.log(name.padEnd(19), list.join('  '));
const still =
  new Set(Object.values(seen).map((list) => list[0])).size === 5 && seen.kramdown[1] === 'section-1' && seen.pandoc[0] === 'عام-المقدمة' && /^_\d/.test(seen['python-markdown'][1]);
console.log(still ? 'still: five anchors for one heading' : 'changed');
process.exitCode = still ? 0 : 1;
JS
node probe.mjs
