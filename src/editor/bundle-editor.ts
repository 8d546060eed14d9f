import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { completeArabic } from './more-arabic.ts';

const entry = fileURLToPath(new URL('start-editor.ts', import.meta.url));

/** What no form of ours asks for: colours of code, maps, drawings; and the interface's other languages. */
const leftOut = /^(?:@shikijs\/|leaflet|terra-draw|svgo)|shiki-engine|\/locales\/(?!ar\.json)/;

/**
 * What the program asks of others before anybody has signed in: fonts that lie beside it as well, and
 * whether the service is well.
 */
const foreign = [
  /@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g,
  /https:\/\/(?:www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)[^`]*/g,
];

/**
 * Bundles the web editor with all that it loads into files of this site's own. That takes seconds, and
 * is done once for each version of it.
 *
 * @param root the project's folder, whose `node_modules/.cache` keeps it
 * @returns the folder that holds `editor.js` and what that fetches
 */
export async function bundleEditor(root: string): Promise<string> {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(root, 'node_modules/@sveltia/cms/package.json')));
  hash.update(readFileSync(entry)).update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(JSON.stringify(completeArabic({})));
  const folder = join(root, 'node_modules/.cache/editor', hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  try {
    await build({
      ...{ configFile: false, root, base: './', publicDir: false, logLevel: 'warn' },
      build: {
        ...{ outDir: aside, emptyOutDir: true, target: 'es2022', modulePreload: false },
        ...{ assetsInlineLimit: 0, reportCompressedSize: false, chunkSizeWarningLimit: Infinity },
        // The program comes minified.
        minify: false,
        rolldownOptions: {
          input: { editor: entry },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: 'part-[hash].js',
            assetFileNames: 'part-[hash][extname]',
            minify: { compress: false, mangle: false, codegen: true },
          },
          checks: { pluginTimings: false },
        },
      },
      plugins: [leaveOut()],
    });
    // Another process may have been faster.
    await rename(aside, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return folder;
}

function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId: (id) => (leftOut.test(id) ? '\0left-out' : undefined),
    load: (id) => (id === '\0left-out' ? 'export default {}' : undefined),
    transform: (code, id) =>
      id.endsWith('/locales/ar.json')
        ? JSON.stringify(completeArabic(JSON.parse(code)))
        : foreign.reduce((each, pattern) => each.replace(pattern, ''), code),
  };
}
