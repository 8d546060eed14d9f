// Runs before anything is installed, on whatever Node a person has: plain JavaScript, no imports. With
// `--check` it installs nothing, and says what is not there.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** npm writes this file last, so it is missing after an installation that was cut short. */
const installed = changedAt('node_modules/.package-lock.json');

const isChecking = process.argv.includes('--check');

if (isChecking && !installed) {
  console.error(
    '✗ لم تُثبَّت الحزم بعد. اكتب: npm ci\n✗ The packages are not installed yet. Write: npm ci',
  );
  process.exit(1);
}
if (!isChecking && (!installed || installed < changedAt('package-lock.json'))) {
  const { npm_node_execpath: node = process.execPath, npm_execpath: npm = '' } = process.env;
  if (!/npm-cli\.c?js$/.test(npm)) {
    console.error(
      '✗ المشروع يُثبَّت ويُشغَّل بـnpm وحده. اكتب: npm start\n' +
        '✗ The project is installed and run with npm alone. Write: npm start',
    );
    process.exit(1);
  }
  const { status } = spawnSync(node, [npm, 'ci', '--loglevel=error'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

// The commands are TypeScript, which Node runs from 22.18 on; the package `node` brings one that does,
// by a script that `--ignore-scripts` leaves out.
const { stdout } = spawnSync('node', ['--no-warnings', '-e', `(${look})()`], { encoding: 'utf8' });
const [kind = '', ...faults] = (stdout ?? '').trim().split('\n');
if (!process.exitCode && !/strip|transform/.test(kind)) {
  console.error(
    '✗ لم يُثبَّت Node الذي يحتاج إليه المشروع (لعلّ التثبيت كان بخيار --ignore-scripts). اكتب: npm rebuild node\n' +
      '✗ The Node that the project needs is not installed (was it with --ignore-scripts?). Write: npm rebuild node',
  );
  process.exitCode = 1;
}

// Every command reads these two files, which people write, before its own first line.
if (!process.exitCode && faults.length > 0) {
  const [place, kind, message] = faults;
  const [ar, en] = {
    syntax: [
      'خطأ في الكتابة عند هذا السطر أو قبله، لعلّها فاصلة أو علامة اقتباس ناقصة.',
      'written wrongly at this line or before it; a comma or a quotation mark may be missing:',
    ],
    failed: [
      'لا يُقرأ هذا السطر: لعلّ فيه اسماً بلا علامتي اقتباس، أو ما لا وجود له.',
      'cannot be read; a name may stand here without quotation marks, or one that does not exist:',
    ],
    missing: [
      'الملف غير موجود، أو ليس فيه ما يُقرأ منه، فاكتب:',
      'is missing, or lacks what is read of it. Write:',
    ],
  }[kind];
  console.error(`✗ ${place}: ${ar}\n✗ ${place}: ${en} ${message}`);
  process.exitCode = 1;
}

/** Runs in the Node that the project uses: says what it makes of TypeScript, and the first fault it finds. */
async function look() {
  console.log(process.features.typescript);
  const { existsSync, readFileSync } = require('node:fs');
  const { resolve } = require('node:path');
  const { pathToFileURL } = require('node:url');
  const files = [
    ['src/site.ts', ['site', 'linkTo', 'addressOf'], 'git checkout HEAD -- src/site.ts'],
    ['src/own/own-words.ts', ['ownWords'], 'export const ownWords: object = {};'],
  ];
  for (const [file, names, remedy] of files) {
    const missing = `${file}\nmissing\n${remedy}`;
    if (!existsSync(file)) {
      // Somebody else's folder has none of it.
      if (existsSync('src/words.ts')) return console.log(missing);
      continue;
    }
    try {
      require('node:module').stripTypeScriptTypes(readFileSync(file, 'utf8'));
    } catch (error) {
      const [, line = ''] = /^:(\d+)/.exec(error.stack) ?? [];
      return console.log(`${file}:${line}\nsyntax\n${error.message}`);
    }
    const url = pathToFileURL(resolve(file)).href;
    const error = await import(url).then(
      (found) => !names.every((name) => found[name] === Object(found[name])),
      (reason) => reason,
    );
    if (error === true) return console.log(missing);
    if (error) {
      const line = String(error.stack).split(`${url}:`)[1]?.split(':')[0];
      return console.log(`${[file, line].filter(Boolean).join(':')}\nfailed\n${error.message}`);
    }
  }
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
