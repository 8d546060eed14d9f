import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { exampleFolder } from './example-folder.ts';
import { writeExampleSettings } from './example-settings.ts';
import { exampleAddress } from '../../src/settings/parse-address.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the project in a folder of its own, to build without touching the real one. */
export interface TestSite {
  root: string;
  dist: string;
  /** Puts a file into the copy; `undefined` takes it away. */
  write(file: string, content: string | Uint8Array | undefined): Promise<void>;
  /** Runs `npm run build`'s command there; on a terminal (util-linux's `script` makes one), if told so. */
  build(
    env?: NodeJS.ProcessEnv,
    options?: { onTerminal?: boolean },
  ): Promise<{ ok: boolean; output: string }>;
  remove(): Promise<void>;
}

/**
 * Copies the project's sources, with its content or without, into a new temporary folder. What is a site's
 * own, its settings, words and colours, is there as the project comes.
 *
 * @param options `content` is the folder whose articles it starts with: the real ones unless told,
 *   none with `false`
 */
export async function makeSite({
  content = exampleFolder,
}: {
  content?: string | false;
} = {}): Promise<TestSite> {
  const root = await mkdtemp(join(tmpdir(), 'maqal-test-'));
  const parts = ['src', 'public', 'package.json', 'astro.config.ts', 'tsconfig.json'];
  if (content) {
    await cp(join(project, content), join(root, 'content'), { recursive: true });
  }
  for (const part of parts) {
    await cp(join(project, part), join(root, part), {
      recursive: true,
      filter: (path) => !/node_modules|src\/own\/./.test(path),
    });
  }
  const settings = await readFile(join(project, 'src/site.ts'), 'utf8');
  await writeFile(join(root, 'src/site.ts'), writeExampleSettings(settings));
  await writeFile(join(root, 'src/own/own-words.ts'), 'export const ownWords: object = {};\n');
  await writeFile(join(root, 'src/own/colours.css'), '');
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    dist: join(root, 'dist'),
    async write(file, content) {
      const path = join(root, file);
      if (content === undefined) return rm(path, { recursive: true });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    },
    async build(env = {}, { onTerminal = false } = {}) {
      const [program = '', ...words] = onTerminal
        ? ['script', '--quiet', '--return', '--command', 'node src/commands/build.ts', '/dev/null']
        : ['node', 'src/commands/build.ts'];
      const child = spawn(program, words, {
        cwd: root,
        env: { ...bareEnvironment(), ...env },
      });
      const closed = once(child, 'close');
      const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
      const [status] = await closed;
      return { ok: status === 0, output: stdout + stderr };
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/**
 * Vitest puts its own mode into the environment, and Vite would build for that. The clock stands
 * and the address is given, so that no test's outcome changes with the day on which it runs, nor
 * when the site gets an address of its own.
 */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return {
    PATH,
    HOME,
    SITE_URL: exampleAddress,
    SOURCE_DATE_EPOCH: String(Date.parse('2026-12-01T00:00Z') / 1000),
  };
}
