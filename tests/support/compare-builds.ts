import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSite, type TestSite } from './make-site.ts';

/** A site that is built again and again, and one beside it that is always built from nothing. */
export interface SitePair {
  site: TestSite;
  /**
   * Builds both and compares them.
   *
   * @returns what differs, in a line each; `failed` says whether neither could be built
   */
  compare(): Promise<{ differences: string[]; failed: boolean; output: string }>;
  remove(): Promise<void>;
}

const inputs = ['src', 'public', 'content', 'astro.config.ts'];

/**
 * Makes a site to edit, without content, and its double.
 */
export async function makePair(): Promise<SitePair> {
  const [site, clean] = [await makeSite({ content: false }), await makeSite({ content: false })];
  const copy = async () => {
    for (const name of ['dist', 'hosting', '.astro']) {
      await rm(join(clean.root, name), { recursive: true, force: true });
    }
    for (const name of inputs) {
      await rm(join(clean.root, name), { recursive: true, force: true });
      await cp(join(site.root, name), join(clean.root, name), { recursive: true });
    }
    // Cards are named by all that is on them, and take most of the time.
    await mkdir(join(clean.root, '.astro'));
    await cp(join(site.root, '.astro/cards'), join(clean.root, '.astro/cards'), {
      recursive: true,
    }).catch(() => {});
  };
  return {
    site,
    async compare() {
      await copy();
      const [built, anew] = [await build(site), await build(clean)];
      if (!built.ok || !anew.ok) {
        const isSame = built.ok === anew.ok && built.output === anew.output;
        const differences = isSame ? [] : [`one fails: ${built.output}\n---\n${anew.output}`];
        return { differences, failed: true, output: anew.output };
      }
      // An edit may leave all as it was.
      const isBuilt = !built.output.includes('✓ Nothing has changed');
      const [said, expected] = [built, anew].map(({ output }) =>
        isBuilt ? output : output.replace(/^(?:✓| {2}https:).*\n/gm, ''),
      );
      const differences = said === expected ? [] : [`${said} ≠ ${expected}`];
      differences.push(...(await compareFolders(site.root, clean.root)));
      return { differences, failed: false, output: built.output };
    },
    async remove() {
      await Promise.all([site.remove(), clean.remove()]);
    },
  };
}

/** What a build says of the one before it, which one from nothing has not. */
const ofTheLast = /\n⚠ عناوين كانت في البناء السابق(?:.*\n){5}/;

/** What a build says, but for how long it took and how much of it was new. */
async function build(site: TestSite): Promise<{ ok: boolean; output: string }> {
  const { ok, output } = await site.build();
  return { ok, output: output.replace(/(?:الوقت|Time): .*/g, '').replace(ofTheLast, '') };
}

async function compareFolders(one: string, other: string): Promise<string[]> {
  const [files, others] = [await listBuilt(one), await listBuilt(other)];
  const differences: string[] = [];
  for (const file of new Set([...files, ...others])) {
    if (!others.has(file)) differences.push(`should have gone: ${file}`);
    else if (!files.has(file)) differences.push(`missing: ${file}`);
    else if (!(await readFile(join(one, file))).equals(await readFile(join(other, file))))
      differences.push(`not the same: ${file}`);
  }
  return differences;
}

async function listBuilt(root: string): Promise<Set<string>> {
  const files = ['content/addresses.txt'];
  for (const folder of ['dist', 'hosting']) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name).slice(root.length + 1));
    }
  }
  return new Set(files);
}
