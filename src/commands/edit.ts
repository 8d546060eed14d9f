import './no-telemetry.ts';
import { editorFolder } from '../editor/write-editor.ts';
import { linkTo } from '../site.ts';
import { readServerCall } from './read-server-call.ts';

/** `npm run edit`: as `npm run dev`, and opens the web editor, which works on this folder. */
const server = readServerCall('edit', process.argv.slice(2));
const { dev } = await import('astro');
const path = linkTo(`${editorFolder}/`);
const { address } = await dev({ root: process.cwd(), server: { open: path, ...server } });
console.log(`┃ المحرّر · the editor: http://localhost:${address.port}${path}\n`);
