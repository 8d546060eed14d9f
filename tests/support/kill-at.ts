import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Preloaded (`node --import`), ends the process without a warning right before or right after one
 * of its changes to the file system: `KILL_AT` counts them from 0, `KILL_AFTER` says after.
 */
let left = Number(process.env.KILL_AT);
const end = () => process.kill(process.pid, 'SIGKILL');
const changes = ['rename', 'writeFile', 'copyFile', 'rm', 'rmdir', 'mkdir'] as const;

for (const name of changes) {
  const change = promises[name] as (...args: unknown[]) => Promise<unknown>;
  Object.assign(promises, {
    [name]: async (...args: unknown[]) => {
      const isLast = left-- === 0;
      if (isLast && !process.env.KILL_AFTER) end();
      const result = await change(...args);
      if (isLast) end();
      return result;
    },
  });
}
syncBuiltinESMExports();
