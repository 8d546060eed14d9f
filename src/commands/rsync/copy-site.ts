import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../files/replace-file.ts';
import { runRsync } from './run-rsync.ts';

/** What is asked for by address, and asks for the rest. */
const pages = ['html', 'xml', 'json', 'txt', 'md'].flatMap((each) => [
  `*.${each}`,
  `*.${each}.br`,
  `*.${each}.gz`,
]);

const day = 24 * 3_600_000;

/** When each file of `_astro/` that a target may still have was last in the site: milliseconds. */
type LastSeen = Record<string, number>;

/** What is copied where. */
interface Copy {
  /** The project's folder. */
  root: string;
  /** As rsync takes it, with a slash at the end. */
  target: string;
  /** For how long files of `_astro/` stay that the site no longer has. */
  days: number;
  now: Date;
}

/**
 * Copies a built site to where it is served. First comes what pages ask for, then the pages, each file
 * whole; only then goes what is no longer there. At each moment every page finds what belongs to it, and
 * one that was opened before still does for some days.
 *
 * @param copy what is copied where
 * @returns how many old files of `_astro/` were removed
 * @throws Error, in Arabic and English, where rsync fails, or the target holds something that is no
 *   site of ours; nothing there is touched then that is not of the site
 */
export async function copySite({ root, target, days, now }: Copy): Promise<{ removed: number }> {
  const dist = join(root, 'dist/');
  const there = await list(target);
  const assets = there.includes('_astro') ? await list(`${target}_astro/`) : [];
  if (there.length > 0 && !(there.includes('_headers') && there.includes('404.html'))) {
    throw new Error(describeOther(target, there));
  }
  const copy = ['--recursive', '--links', '--times', '--checksum', '--no-owner', '--no-group'];
  await runRsync([
    ...copy,
    ...pages.map((each) => `--exclude=${each}`),
    '--exclude=/_headers',
    dist,
    target,
  ]);
  // Pages take their places together, as lists name articles that are new.
  await runRsync([...copy, '--delay-updates', dist, target]);
  // What a host keeps there, as .well-known/, is not of the site.
  const kept = ['--filter=R /.~tmp~/', '--filter=P /.*', '--filter=P /_astro/**'];
  await runRsync([...copy, '--delete', ...kept, dist, target]);
  const file = join(root, '.astro/published', `${encodeURIComponent(target)}.json`);
  const { seen, old } = await readLastSeen(file, {
    root,
    assets,
    oldest: now.getTime() - days * day,
    now,
  });
  if (old.length > 0) await removeOld({ dist, target, kept: Object.keys(seen) });
  await mkdir(join(root, '.astro/published'), { recursive: true });
  await replaceFile(file, JSON.stringify(seen));
  return { removed: old.length };
}

/** Names in a folder there, without hidden ones; none where there is no folder yet. */
async function list(folder: string): Promise<string[]> {
  const lines = (await runRsync(['--list-only', folder], { mayMiss: true })).split('\n');
  return lines
    .flatMap((line) => /^\S+\s+[\d,.]+\s\S+\s\S+\s(.+)$/.exec(line)?.[1] ?? [])
    .filter((name) => !name.startsWith('.'));
}

async function readLastSeen(
  file: string,
  { root, assets, oldest, now }: { root: string; assets: string[]; oldest: number; now: Date },
): Promise<{ seen: LastSeen; old: string[] }> {
  const known: LastSeen = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const current = new Set(await readdir(join(root, 'dist/_astro')));
  const seen: LastSeen = Object.fromEntries([...current].map((name) => [name, now.getTime()]));
  const old: string[] = [];
  for (const name of assets.filter((each) => !current.has(each))) {
    // Of one that another machine has published nothing is known: its days begin today.
    const last = known[name] ?? now.getTime();
    if (last < oldest) old.push(name);
    else seen[name] = last;
  }
  return { seen, old };
}

/** Copies nothing: what is not protected there, and not here, goes. */
async function removeOld({ dist, target, kept }: { dist: string; target: string; kept: string[] }) {
  const rules = kept.map((name) => `P /${name.replace(/[*?[\]\\]/g, '?')}\n`).join('');
  const only = ['--recursive', '--existing', '--ignore-existing', '--delete', '--filter=merge -'];
  await runRsync([...only, `${dist}_astro/`, `${target}_astro/`], { input: rules });
}

const describeOther = (target: string, names: readonly string[]) =>
  `في ${target} ما ليس من هذا الموقع (${names.slice(0, 3).join('، ')})، ولو نُسخ إليه لحُذف. سمِّ مجلداً فارغاً، أو مجلداً فيه الموقع.\n` +
  `✗ ${target} holds what is not of this site (${names.slice(0, 3).join(', ')}), which would be deleted. Name an empty folder, or the one that has the site.`;
