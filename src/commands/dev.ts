import './no-telemetry.ts';
import { dev } from 'astro';

/** `npm run dev`: serves the site from its sources and reloads it as they change. */
await dev({ root: process.cwd() });
