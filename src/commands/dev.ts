import './no-telemetry.ts';
import { readServerCall } from './read-server-call.ts';

/** `npm run dev`: serves the site from its sources and reloads it as they change. */
const server = readServerCall('dev', process.argv.slice(2));
const { dev } = await import('astro');
await dev({ root: process.cwd(), server });
