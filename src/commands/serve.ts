import './no-telemetry.ts';
import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { finishPublishing } from './build/publish/publish-folders.ts';
import { reportFinished } from './build/report.ts';

/** `npm run serve`: serves what is in `dist/` and prints its address. */
if (await finishPublishing(process.cwd())) reportFinished();
if (existsSync('dist/index.html')) {
  await preview({ root: process.cwd() });
} else {
  console.error('✗ لا موقع في dist/ بعد، ابنه أولاً: npm start\n✗ Nothing in dist/ yet: npm start');
  process.exitCode = 1;
}
