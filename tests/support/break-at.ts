import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Preloaded (`node --import`), ends the process without a warning right before one of its changes to
 * the file system, and so right after the one before: `BREAK_AT` counts them from 0. With
 * `BREAK_WITH=ENOSPC`, or another code, the process lives on, and that write and all after it fail with
 * it (renames and removals do not: they take no room). What broke first is put down in the file `BREAK_LOG`. `BREAK_WITHIN` counts each file that goes
 * with a folder, too, and what is done without promises.
 */
const { BREAK_AT, BREAK_WITH, BREAK_LOG, BREAK_WITHIN } = process.env;
const writes = ['writeFile', 'copyFile', 'mkdir', 'mkdtemp'];
const others = ['rename', 'rm', 'rmdir', 'unlink'];
const log = BREAK_LOG ? fs.openSync(BREAK_LOG, 'a') : undefined;
const { existsSync, writeSync } = fs;
let left = Number(BREAK_AT);

/** A folder made where there is one changes nothing, and what Astro's bundler clears away is not ours. */
const isChange = (name: string, path: unknown) =>
  !(name === 'mkdir' && existsSync(path as string)) && !String(path).includes('/.prerender/');

/** Undefined as long as it is not its turn. */
function breakAt(name: string, path: unknown): Error | undefined {
  if (!isChange(name, path) || left-- > 0) return undefined;
  if (log && left === -1) writeSync(log, `${name} ${path}\n`);
  if (!BREAK_WITH) process.kill(process.pid, 'SIGKILL');
  const error = new Error(`${BREAK_WITH}: ${name} '${path}'`);
  return Object.assign(error, { code: BREAK_WITH, syscall: name, path: String(path) });
}

type Change = (...args: unknown[]) => unknown;
function patch(
  holder: object,
  method: string,
  name: string,
  fail: (error: Error, args: unknown[]) => unknown,
) {
  const change = Reflect.get(holder, method) as Change;
  Reflect.set(holder, method, (...args: unknown[]) => {
    const error = breakAt(name, args[0]);
    return error ? fail(error, args) : change(...args);
  });
}

for (const name of BREAK_WITH ? writes : [...writes, ...others]) {
  patch(fs.promises, name, name, (error) => Promise.reject(error));
  if (!BREAK_WITHIN) continue;
  patch(fs, name, name, (error, args) => (args.at(-1) as (error: Error) => void)(error));
  patch(fs, `${name}Sync`, name, (error) => {
    throw error;
  });
}
syncBuiltinESMExports();
