import { createHash, hash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestText } from '../../article/digest-text.ts';
import { formatState, isSettled } from '../../files/file-state.ts';
import { ledgerFile } from '../../permalinks/ledger/ledger.ts';
import { contentFolder } from '../../permalinks/permalink.ts';

/** What builds write, and what no build reads: names at the top of the project. */
const passedOver = /^(?:dist|hosting|node_modules|\.astro|\..+)$/;

/** What npm has installed, by version. */
const installed = 'node_modules/.package-lock.json';

/** Variables on which a build may depend; the clock counts apart. */
const isRead =
  /^(?:SITE_URL|NETLIFY|NODE_ENV|NODE_OPTIONS|TZ|LANG|LC_ALL|(?:PUBLIC|VITE)_.*|ASTRO_(?!TELEMETRY).*)$/;

/** Bytes from which on a file is known by its state and not by its content: such are photos. */
const large = 256 * 1024;

/** What a build is made of. */
export interface Inputs {
  /** Names all of it: 64 hexadecimal digits. */
  all: string;
  /** Names all of it but the content. */
  code: string;
  /** Names each file of the content folder, by its path from the project's root. */
  content: ReadonlyMap<string, string>;
}

/**
 * Names all that a build is made of, but for the ledger, to which it writes, and the clock: what has the
 * same name gives the same site.
 *
 * Every file of the project counts, its own code, content and `public/` among them, with the versions of
 * what is installed, Node's and the variables that the build or its tools read. Large files that are no
 * longer being written count by size, inode and the time of their last change, which nobody can set.
 *
 * @param root the project's folder
 * @returns the names; undefined where a link leads to a folder, which may lie anywhere
 * @throws the file system's error
 */
export function describeInputs(root: string): Inputs | undefined {
  const content = new Map<string, string>();
  const names = createHash('sha256');
  names.update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const name of Object.keys(process.env)
    .filter((each) => isRead.test(each))
    .sort()) {
    names.update(`${name}=${process.env[name]}\n`);
  }
  // Copies of a project may share the file, and then its state.
  names.update(digestFile(join(root, installed), Infinity));
  let isWhole = true;
  const visit = (folder: string) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (folder === '' && isPassedOver(entry)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (path === ledgerFile) continue;
      if (entry.isDirectory()) visit(path);
      else if (!entry.isFile()) isWhole = false;
      else if (path.startsWith(`${contentFolder}/`))
        content.set(path, digestFile(join(root, path)));
      else names.update(`${path}\0${digestFile(join(root, path))}\n`);
    }
  };
  visit('');
  if (!isWhole) return undefined;
  const code = names.copy().digest('hex');
  for (const [path, digest] of content) names.update(`${path}\0${digest}\n`);
  return { all: names.digest('hex'), code, content };
}

/**
 * Names the state of each article's folder.
 *
 * @param content as {@link describeInputs} names it; without it nothing is known
 * @returns gives, for a file of the content folder, what changes whenever that or another file of its
 *   folder does
 */
export function keyFolders(
  content: Inputs['content'] = new Map(),
): (file: string) => string | undefined {
  const folders = Map.groupBy(content, ([path]) => dirname(path));
  const keys = new Map(
    [...folders].map(([folder, files]) => [folder, digestText(JSON.stringify(files.sort()))]),
  );
  return (file) => keys.get(dirname(file));
}

/** Settings stand in hidden files (`.env`), never in hidden folders. */
const isPassedOver = (entry: Dirent) =>
  passedOver.test(entry.name) && !(entry.isFile() && entry.name.startsWith('.'));

function digestFile(path: string, most = large): string {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) return '-';
  if (state.size > most && isSettled(state)) return formatState(state);
  return hash('sha256', readFileSync(path));
}
