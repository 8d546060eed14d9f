import { readFile, writeFile } from 'node:fs/promises';
import { drawArchitecture, placeTable } from './architecture.ts';

/** `npm run architecture`: draws the picture on the architecture, and writes the list of rooms below it. */
const page = new URL('../../../src/docs/architecture.md', import.meta.url);
await writeFile(new URL('architecture.svg', page), drawArchitecture());
await writeFile(page, placeTable(await readFile(page, 'utf8')));
