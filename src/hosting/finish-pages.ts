import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addPolicy } from './content-security-policy.ts';
import { ownBundle } from './own-code.ts';
import { trimStyles } from './trim-styles.ts';

/**
 * Gives every built page only the styles it uses, and then the policy that allows those very bytes.
 *
 * @returns an Astro integration
 * @throws Error (from the build) that names the page, if one cannot be finished; files that were
 *   copied from `public/` are left alone
 */
export function finishPages(): AstroIntegration {
  let publicDir = '';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [ownBundle()] } });
      },
      'astro:config:done': ({ config }) => {
        publicDir = fileURLToPath(config.publicDir);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const copied = new Set(await readdir(publicDir, { recursive: true }).catch(() => []));
        for (const file of await readdir(folder, { recursive: true })) {
          if (!file.endsWith('.html') || copied.has(file)) continue;
          const path = join(folder, file);
          await writeFile(path, finishPage(file, await readFile(path, 'utf8')));
        }
      },
    },
  };
}

/**
 * Finishes one page.
 *
 * @param file of it, for messages
 * @param html the whole page, as Astro renders it
 * @returns it with the styles it uses, and its policy
 * @throws Error that names the page
 */
export function finishPage(file: string, html: string): string {
  try {
    return addPolicy(trimStyles(html));
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
