import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { findBackend } from '../../editor/find-backend.ts';
import { ledgerFile } from '../../permalinks/ledger/ledger.ts';
import { exampleAddress } from '../../settings/parse-address.ts';
import { site } from '../../site.ts';
import { findBrowser } from '../find-browser.ts';

/** One thing that was looked at. */
export interface MachineFinding {
  /** `wrong` stops a build or loses something; `optional` is missing for a part of the work only. */
  state: 'right' | 'wrong' | 'optional';
  ar: string;
  en: string;
  /** What to write, or to do. */
  remedy?: string | undefined;
}

/** Where `npm run setup` puts the articles that the project comes with. */
const exampleFolder = 'tests/fixtures/example';

/** In gigabytes: what a build, its caches and a browser take. */
const roomNeeded = 2;

/**
 * Looks at what the work on a site needs of a machine and of its folder.
 *
 * @param root the project's folder
 * @returns all that was looked at, what a build needs first
 */
export async function checkMachine(root: string): Promise<MachineFinding[]> {
  return [
    checkNode(),
    checkInstalled(root),
    await checkDrawing(),
    await checkRoom(root),
    ...checkWritable(root),
    ...checkRepository(root),
    ...checkEngine(root),
    checkAddress(),
    checkEditor(root),
    ...checkTools(),
  ];
}

/** Servers lie where the path of a person who is not root does not lead. */
const everywhere = [process.env.PATH, '/usr/local/sbin', '/usr/sbin', '/sbin'].join(delimiter);

const answers = (command: string, ...args: string[]) =>
  spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, PATH: everywhere } })
    .status === 0;

function checkNode(): MachineFinding {
  const isRight = Boolean(process.features.typescript);
  const [ar, en] = [`Node ${process.version}`, 'runs the commands'];
  return isRight
    ? { state: 'right', ar, en }
    : { state: 'wrong', ar, en: 'cannot run the commands', remedy: 'npm rebuild node' };
}

function checkInstalled(root: string): MachineFinding {
  const changed = (file: string) =>
    statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const installed = changed('node_modules/.package-lock.json');
  const isRight = installed > 0 && installed >= changed('package-lock.json');
  return {
    state: isRight ? 'right' : 'wrong',
    ar: isRight ? 'الحزم مثبّتة كما في package-lock.json' : 'الحزم أقدم من package-lock.json',
    en: isRight
      ? 'packages are those of package-lock.json'
      : 'packages are older than package-lock.json',
    remedy: isRight ? undefined : 'npm ci',
  };
}

/** The one package whose program differs from machine to machine, and without which nothing is built. */
async function checkDrawing(): Promise<MachineFinding> {
  try {
    const { default: sharp } = await import('sharp');
    const { vips } = sharp.versions;
    return { state: 'right', ar: `مكتبة الصور libvips ${vips}`, en: 'pictures can be drawn' };
  } catch {
    return {
      ...{ state: 'wrong', ar: 'مكتبة الصور لا تعمل', en: 'pictures cannot be drawn' },
      remedy: 'npm ci --include=optional',
    };
  }
}

async function checkRoom(root: string): Promise<MachineFinding> {
  const { bavail, bsize } = await statfs(root);
  const free = (bavail * bsize) / 1e9;
  return {
    state: free >= roomNeeded ? 'right' : 'wrong',
    ar: `المساحة الخالية ${free.toFixed(1)} غيغابايت`,
    en: `${free.toFixed(1)} GB free`,
    remedy: free >= roomNeeded ? undefined : `${roomNeeded} GB`,
  };
}

/** What a build writes to, and does not where another user made it. */
function checkWritable(root: string): MachineFinding[] {
  const folders = ['.', 'dist', 'hosting', '.astro', 'content', 'node_modules'].filter((folder) => {
    try {
      accessSync(join(root, folder), constants.W_OK);
      return false;
    } catch {
      return existsSync(join(root, folder));
    }
  });
  return folders.map((folder) => ({
    ...{ state: 'wrong', ar: `لا يُكتب في ${folder}`, en: `${folder} may not be written to` },
    remedy: `sudo chown -R "$(id -un)" ${folder}`,
  }));
}

function checkRepository(root: string): MachineFinding[] {
  if (!answers('git', '--version')) {
    const [ar, en] = [
      'برنامج Git غير مثبّت، وبه تُحفظ المقالات',
      'Git is not installed, which keeps the articles',
    ];
    return [{ state: 'optional', ar, en, remedy: 'https://git-scm.com/downloads' }];
  }
  if (!answers('git', '-C', root, 'rev-parse', '--git-dir')) {
    const [ar, en] = ['المجلّد ليس مستودع Git', 'the folder is no Git repository'];
    return [{ state: 'optional', ar, en, remedy: 'git init' }];
  }
  const status = ['-C', root, 'status', '--porcelain', '--', ledgerFile, exampleFolder];
  const { stdout } = spawnSync('git', status, { encoding: 'utf8' });
  if (stdout.includes(`?? ${exampleFolder}/`)) {
    const [ar, en] = ['إعداد الموقع لم يُحفظ في المستودع', 'the set-up site is not committed yet'];
    return [{ state: 'optional', ar, en, remedy: "git add --all && git commit -m 'Our site'" }];
  }
  const isKept = stdout.trim() === '';
  if (!existsSync(join(root, ledgerFile))) {
    // A new site has none yet.
    if (isKept) return [];
    return [
      {
        ...{ state: 'wrong', ar: 'دفتر العناوين محذوف', en: 'the ledger of addresses is gone' },
        remedy: `git checkout HEAD -- ${ledgerFile}`,
      },
    ];
  }
  return [
    {
      state: isKept ? 'right' : 'wrong',
      ar: isKept ? 'دفتر العناوين محفوظ' : 'في دفتر العناوين ما لم يُحفظ في المستودع',
      en: isKept ? 'the ledger is committed' : 'the ledger of addresses has changes to commit',
      remedy: isKept ? undefined : `git commit ${ledgerFile}`,
    },
  ];
}

/** What was deleted of the engine by mistake, a font or a part of a page, is told by no build in plain words. */
function checkEngine(root: string): MachineFinding[] {
  const call = ['-C', root, 'ls-files', '--deleted', '--', 'src', 'public', 'astro.config.ts'];
  const [first] = (spawnSync('git', call, { encoding: 'utf8' }).stdout ?? '').split('\n');
  if (!first) return [];
  const [ar, en] = [`حُذف من البرنامج ${first}`, `of the engine is gone: ${first}`];
  return [{ state: 'wrong', ar, en, remedy: `git checkout HEAD -- ${first}` }];
}

function checkAddress(): MachineFinding {
  const { host, href } = site.address;
  return host === new URL(exampleAddress).host
    ? {
        ...{ state: 'optional', ar: 'عنوان الموقع مثال', en: 'the site has the example’s address' },
        remedy: 'npm run setup',
      }
    : { state: 'right', ar: 'عنوان الموقع', en: href };
}

function checkEditor(root: string): MachineFinding {
  if (!site.editor) {
    const [ar, en] = ['المحرّر ليس في الموقع المنشور', 'the web editor is not published'];
    return { state: 'optional', ar, en, remedy: 'src/site.ts: editor: true' };
  }
  const backend = findBackend(root);
  return backend
    ? { state: 'right', ar: 'المحرّر يكتب في', en: `${backend.name}: ${backend.repo}` }
    : {
        ...{ state: 'wrong', ar: 'لا يُعرف أين يكتب المحرّر', en: 'the editor has no repository' },
        remedy: "src/site.ts: editor: { name: 'github', repo: 'owner/name' }",
      };
}

/** What tests use, and a person who serves the site. */
function checkTools(): MachineFinding[] {
  const tools: [name: string, isThere: boolean, ar: string, en: string][] = [
    ['chromium', Boolean(findBrowser('chromium')), 'للامتحانات', 'for the tests'],
    ['firefox', Boolean(findBrowser('firefox')), 'للامتحانات', 'for the tests'],
    ['poppler-utils', answers('pdftotext', '-v'), 'لقراءة ما طُبع', 'reads printed pages'],
    ['zbar-tools', answers('zbarimg', '--version'), 'لقراءة رموز QR', 'reads QR codes'],
    ['nginx', answers('nginx', '-v'), 'لامتحان الخوادم', 'for the tests of servers'],
    ['caddy', answers('caddy', 'version'), 'لامتحان الخوادم', 'for the tests of servers'],
  ];
  return tools.map(([name, isThere, ar, en]) => ({
    state: isThere ? 'right' : 'optional',
    ...{ ar: `${name} ${ar}`, en },
  }));
}
