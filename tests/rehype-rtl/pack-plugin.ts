import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * Packs the plugin as `npm pack` does in its folder, on a copy: packing changes the manifest.
 *
 * @param folder where the tarball goes, and a copy of the source
 * @returns the path of the tarball
 */
export function packPlugin(folder: string): string {
  const copy = join(folder, 'source');
  mkdirSync(copy, { recursive: true });
  cpSync(join(root, 'src/rehype-rtl'), copy, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: copy });
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
}
