import './no-telemetry.ts';
import { existsSync } from 'node:fs';
import { finishPublishing } from './build/publish/publish-folders.ts';
import { reportFinished } from './build/report.ts';
import { readServerCall } from './read-server-call.ts';

/** `npm run serve`: serves what is in `dist/` and prints its address. */
const server = readServerCall('serve', process.argv.slice(2));
if (await finishPublishing(process.cwd())) reportFinished();
if (existsSync('dist/index.html')) {
  const { preview } = await import('astro');
  const { default: config } = await import('../../astro.config.ts');
  // Astro would load that file through a development server, for longer than it takes to serve.
  await preview({ ...config, configFile: false, root: process.cwd(), server });
} else {
  console.error('✗ لا موقع في dist/ بعد، ابنه أولاً: npm start\n✗ Nothing in dist/ yet: npm start');
  process.exitCode = 1;
}
