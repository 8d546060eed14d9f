import { openSync, writeSync } from 'node:fs';

/** Preloaded (`node --import`), puts down in the file `MEASURES` what the process has cost, in its own units. */
const { MEASURES } = process.env;
const file = MEASURES ? openSync(MEASURES, 'w') : undefined;
// What breaks later in this process shall not break here.
const write = writeSync;
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
  if (file) write(file, JSON.stringify(cost));
});
