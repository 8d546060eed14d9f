import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../files/replace-file.ts';

/**
 * Says whether the files for servers differ from those with which a site was last copied to a target: they lie
 * beside the site, so nothing copies them, and a server reads them only when it is told to.
 *
 * @param root the project's folder
 * @param target of the copy
 * @returns also true where nothing was copied from here before
 */
export async function noteHosting(root: string, target: string): Promise<boolean> {
  const folder = join(root, 'hosting');
  const hash = createHash('sha256');
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    hash.update(`${name}\0`).update(await readFile(join(folder, name)));
  }
  const digest = hash.digest('hex');
  const file = join(root, '.astro/published-hosting', `${encodeURIComponent(target)}.hosting`);
  const last = await readFile(file, 'utf8').catch(() => '');
  await mkdir(join(root, '.astro/published-hosting'), { recursive: true });
  await replaceFile(file, digest);
  return last !== digest;
}
