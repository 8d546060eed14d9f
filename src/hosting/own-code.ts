import { hash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Hangs on the process: Astro's bundler loads this module a second time, beside the command's. */
const ownKey = Symbol.for('maqal.own-code');
const shared = globalThis as { [ownKey]?: Record<'hashes' | 'sheets' | 'bundle', Set<string>> };
shared[ownKey] ??= { hashes: new Set(), sheets: new Set(), bundle: new Set() };
const own = shared[ownKey];

/** What the bundler makes, as JSON can hold it. */
export type BundledCode = Record<'hashes' | 'sheets' | 'bundle', readonly string[]>;

/**
 * Lists what has been taken note of: right after the bundler is done that is what it made.
 *
 * @returns as {@link ownBundledCode} takes it
 */
export const listBundledCode = (): BundledCode => ({
  hashes: [...own.hashes],
  sheets: [...own.sheets],
  bundle: [...own.bundle],
});

/**
 * Takes note of what the bundler made in an earlier build, in which it had the same code.
 *
 * @param code as {@link listBundledCode} gave it then
 */
export function ownBundledCode({ hashes, sheets, bundle }: BundledCode): void {
  for (const hash of hashes) own.hashes.add(hash);
  for (const sheet of sheets) own.sheets.add(sheet);
  for (const file of bundle) own.bundle.add(file);
}

/**
 * Gives what stands for inline code in a Content-Security-Policy (CSP Level 3, §2.3.1).
 *
 * @param code the very bytes between the tags
 * @returns a source expression, `'sha256-…'`
 */
export function hashCode(code: string | Uint8Array): string {
  return `'sha256-${hash('sha256', code, 'base64')}'`;
}

/**
 * Takes note of a script or style that the site itself writes into its pages. No other is allowed there.
 *
 * @param code the very bytes between the tags
 * @returns the same
 */
export function ownCode(code: string): string {
  own.hashes.add(hashCode(code));
  return code;
}

/**
 * Says whether a script or style is one that {@link ownCode} was told of, or is several of the bundler's
 * style sheets one after the other, as Astro puts them into a page.
 *
 * @param code the very bytes between the tags
 * @returns true for the site's own
 */
export function isOwnCode(code: string): boolean {
  if (own.hashes.has(hashCode(code))) return true;
  const isOwn = isOwnSheets(code);
  if (isOwn) ownCode(code);
  return isOwn;
}

const isOwnSheets = (code: string): boolean =>
  [...own.sheets].some(
    (sheet) =>
      sheet !== '' &&
      code.startsWith(sheet) &&
      (code.length === sheet.length || isOwnSheets(code.slice(sheet.length))),
  );

/** Vite marks sheets, and takes the mark out again after plugins have seen them. */
const viteMark = /\/\*\$vite\$:\d+\*\//g;

/**
 * Takes note of the scripts and style sheets that the bundler makes, before Astro puts them into pages.
 *
 * @returns a Vite plugin
 */
export function ownBundle(): Plugin {
  return {
    name: 'own-bundle',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') ownCode(output.code.trim());
          else if (output.fileName.endsWith('.css'))
            own.sheets.add(String(output.source).replace(viteMark, ''));
          if (this.environment.name === 'client') {
            const code = output.type === 'chunk' ? output.code : output.source;
            own.bundle.add(`${output.fileName} ${hashCode(code)}`);
          }
        }
      },
    },
  };
}

/**
 * Names what the bundler made for browsers: pages name its files, and hold its code.
 *
 * @returns the same for the same scripts, styles and fonts
 */
export const nameBundle = (): string => hashCode([...own.sheets, ...own.bundle].sort().join('\n'));
