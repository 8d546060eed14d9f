import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the project in a folder of its own, to build without touching the real one. */
export interface TestSite {
  root: string;
  dist: string;
  /** Puts a file into the copy; `undefined` takes it away. */
  write(file: string, content: string | Uint8Array | undefined): Promise<void>;
  /** Runs `npm run build`'s command there. */
  build(env?: NodeJS.ProcessEnv): { ok: boolean; output: string };
  remove(): Promise<void>;
}

/**
 * Copies the project's sources, with its content or without, into a new temporary folder.
 *
 * @param options `content` is the folder whose articles it starts with: the real ones unless told,
 *   none with `false`
 */
export async function makeSite({
  content = 'content',
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
      filter: (path) => !path.includes('node_modules'),
    });
  }
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    dist: join(root, 'dist'),
    async write(file, text) {
      const path = join(root, file);
      if (text === undefined) return rm(path, { recursive: true });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
    build(env = {}) {
      const { status, stdout, stderr } = spawnSync('node', ['src/commands/build.ts'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...bareEnvironment(), ...env },
      });
      return { ok: status === 0, output: stdout + stderr };
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/**
 * Vitest puts its own mode into the environment, and Vite would build for that. The clock stands,
 * so that no test's outcome changes with the day on which it runs.
 */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, SOURCE_DATE_EPOCH: String(Date.parse('2026-12-01T00:00Z') / 1000) };
}
