import './no-telemetry.ts';
import { preview } from 'astro';

/** `npm run serve`: serves what is in `dist/` and prints its address. */
await preview({ root: process.cwd() });
