import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { bareEnvironment } from '../support/make-site.ts';

/** What became of a build. */
export interface Run {
  end: 'done' | 'failed' | 'killed';
  output: string;
  /** What broke, as `break-at.ts` puts it down; empty where nothing did. */
  at: string;
  /** Seconds, and MB; undefined where it was killed. */
  cpu?: number;
  memory?: number;
}

/** Where the notes on a run lie, also where the site is made elsewhere afterwards. */
const here = tmpdir();

const preload = (file: string) => `--import ${new URL(file, import.meta.url)}`;

/**
 * Builds a site in a process of its own.
 *
 * @param root the copy of the project
 * @param env besides the usual; with `BREAK_AT` it breaks there
 * @param user whose number the process runs under; this one's if none is given
 */
export async function runBuild(
  root: string,
  env: NodeJS.ProcessEnv = {},
  user?: number,
): Promise<Run> {
  const notes = await mkdtemp(join(here, 'maqal-run-'));
  await chmod(notes, 0o777);
  const [log, measures] = [join(notes, 'broken'), join(notes, 'measures')];
  const preloads = [preload('measure.ts')];
  if (env.BREAK_AT !== undefined) preloads.push(preload('../support/break-at.ts'));
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: root,
    env: {
      ...bareEnvironment(),
      NODE_OPTIONS: preloads.join(' '),
      BREAK_LOG: log,
      BREAK_WITHIN: 'true',
      MEASURES: measures,
      ...env,
    },
    ...(user !== undefined && { uid: user, gid: user }),
  });
  const closed = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status, signal] = await closed;
  const read = (file: string) => readFile(file, 'utf8').catch(() => '');
  const [at, cost] = [await read(log), await read(measures)];
  await rm(notes, { recursive: true });
  return {
    end: signal === 'SIGKILL' ? 'killed' : status === 0 ? 'done' : 'failed',
    output: out + err,
    at: at.trim(),
    ...(cost && JSON.parse(cost)),
  };
}
