import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Preloaded (`node --import`), ends the process without a warning right before one of its changes to
 * the file system, and so right after the one before: `KILL_AT` counts them from 0.
 */
let left = Number(process.env.KILL_AT);
const end = () => process.kill(process.pid, 'SIGKILL');
const changes = ['rename', 'writeFile', 'copyFile', 'rm', 'rmdir', 'mkdir'] as const;

for (const name of changes) {
  const change = promises[name] as (...args: unknown[]) => Promise<unknown>;
  Object.assign(promises, {
    [name]: async (...args: unknown[]) => {
      if (left-- === 0) end();
      return change(...args);
    },
  });
}
syncBuiltinESMExports();
