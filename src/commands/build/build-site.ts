import '../no-telemetry.ts';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { sortByPublication } from '../../article/publication/publication.ts';
import { stopClock } from '../../article/publication/read-clock.ts';
import type { SourceArticle } from '../../article/source-article.ts';
import { pruneCards } from '../../cards/cache/card-cache.ts';
import { drawCards } from '../../cards/draw-cards.ts';
import { drawSiteCard } from '../../cards/draw-site-card.ts';
import { keepChecked } from '../../checks/checked-content.ts';
import { type Content, readArticles } from '../../checks/read-articles.ts';
import { applySiteSilences } from '../../checks/warnings/silences.ts';
import { findLost } from '../../permalinks/ledger/find-lost.ts';
import type { Ledger } from '../../permalinks/ledger/ledger.ts';
import { ContentError } from '../../report/content-error.ts';
import { addressOf, site } from '../../site.ts';
import { compressFiles } from './compress-files.ts';
import { describeUnpublished, nothingPublished } from './describe-unpublished.ts';
import { describeInputs } from './describe-inputs.ts';
import { recordBuild } from './last-build.ts';
import { leadToLists } from './lead-to-lists.ts';
import { listAddresses } from './list-addresses.ts';
import { readLedger } from './publish/keep-ledger.ts';
import { finishPublishing, publishFolders } from './publish/publish-folders.ts';
import { asidePrefix, removeLeftovers } from './remove-leftovers.ts';
import { removeUnshownPictures } from './remove-unshown-pictures.ts';
import {
  describeWarnings,
  reportBuilt,
  reportFailure,
  reportFinished,
  reportUncleared,
} from './report.ts';
import { writeHostingFiles } from './write-hosting-files.ts';
import { writeRedirectPages } from './write-redirect-pages.ts';

const root = process.cwd();

/**
 * `npm run build`: builds the site into `dist/`, and what its host is told into `hosting/`.
 *
 * Content is checked as a whole first, then preview cards are drawn. The site is built aside and
 * takes the place of the last one only when it is complete and every address ever published still
 * answers: a build that fails leaves both folders, and the ledger of addresses, as they were. What
 * comes after that fails no build.
 *
 * @param known what goes into it, as `findUnchanged` has named it just now; named here if it has not
 */
export async function buildSite(known?: string): Promise<void> {
  // Before anything of it is read: what changes from here on is seen by the next build.
  const inputs = known ?? describeInputs(root);
  const built = await makeSite().catch(reportFailure);
  if (!built) return;
  await pruneCards(root, built.cards).catch(reportUncleared);
  reportBuilt({ articles: built.sorted.published.length, fresh: built.fresh });
  const told = describeUnpublished(built.sorted) + describeWarnings(built.warnings);
  process.stdout.write(told);
  await recordBuild(root, inputs, built.sorted, told).catch(reportUncleared);
}

async function makeSite() {
  if (await finishPublishing(root)) reportFinished();
  const [content, ledger] = await Promise.all([
    readArticles(root, { copyEdit: true }),
    readLedger(root),
  ]);
  const warnings = applySiteSilences(content.warnings, site.allow);
  const problems = [...content.problems, ...ledger.problems];
  if (problems.length > 0) throw new ContentError(problems);
  keepChecked(root, content);
  const sorted = sortByPublication(content.articles, stopClock());
  if (sorted.published.length === 0) throw new Error(nothingPublished(sorted));
  const { ids } = await drawCards(root, sorted.published.map(describeSubject), console.log);
  ids.add(await drawSiteCard(root));
  return { sorted, warnings, cards: ids, fresh: await buildAside(content, ledger) };
}

/** An article as its cards need it. */
function describeSubject({ file, id, data }: SourceArticle) {
  return { file, data, address: addressOf(`${id}/`) };
}

/** Gives how many addresses are new. */
async function buildAside(content: Content, ledger: Ledger): Promise<number> {
  const folder = join(root, '.astro');
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  const aside = await mkdtemp(join(folder, asidePrefix()));
  try {
    const [dist, hosting] = [join(aside, 'dist'), join(aside, 'hosting')];
    await build({ root, outDir: dist, logLevel: 'warn' });
    await removeUnshownPictures(dist);
    const redirects = await writeRedirectPages(dist, content);
    const addresses = await listAddresses(dist);
    await leadToLists(dist, ledger, addresses);
    const lost = findLost(ledger, { addresses, articles: content.articles });
    if (lost.length > 0) throw new ContentError(lost);
    await writeHostingFiles(dist, hosting, redirects);
    if (site.precompressed) await compressFiles(dist, join(root, 'dist'));
    return await publishFolders(root, aside, { ledger, addresses });
  } finally {
    await rm(aside, { recursive: true, force: true }).catch(reportUncleared);
  }
}
