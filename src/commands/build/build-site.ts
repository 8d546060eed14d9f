import '../no-telemetry.ts';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keepCheckedArticles } from '../../article/checked-articles.ts';
import { sortByPublication } from '../../article/publication/publication.ts';
import { stopClock } from '../../article/publication/read-clock.ts';
import type { SourceArticle } from '../../article/source-article.ts';
import { findPlainText, keepPlainTexts, openForPages } from '../../body/kept-texts.ts';
import { pruneCards } from '../../cards/cache/card-cache.ts';
import { drawCards } from '../../cards/draw-cards.ts';
import { drawSiteCard } from '../../cards/draw-site-card.ts';
import { checkOwnFiles } from '../../checks/own/check-own-files.ts';
import { type Content, readArticles } from '../../checks/read-articles.ts';
import { applySiteSilences } from '../../checks/warnings/silences.ts';
import { nameBundle } from '../../hosting/own-code.ts';
import { findLost } from '../../permalinks/ledger/find-lost.ts';
import type { Ledger } from '../../permalinks/ledger/ledger.ts';
import { ContentError } from '../../report/content-error.ts';
import { renderedPages } from '../../report/rendered-pages.ts';
import { addressOf, site } from '../../site.ts';
import { compressFiles } from './compress-files.ts';
import { copyCards } from './copy-cards.ts';
import { describeUnpublished, nothingPublished } from './describe-unpublished.ts';
import { describeInputs, type Inputs, keyFolders } from './describe-inputs.ts';
import { findGone } from './find-gone.ts';
import { PageKeeper } from './kept/keep-pages.ts';
import type { KeptBuild } from './kept/kept-build.ts';
import { type KeptBundle, nameBundleInputs, openBundle } from './kept/kept-bundle.ts';
import { renewSite, takeSite } from './kept/kept-site.ts';
import { placeKept } from './kept/place-kept.ts';
import {
  type BuildRecord,
  type Comparison,
  isLastBuild,
  openLastBuild,
  recordBuild,
} from './last-build.ts';
import { leadToLists } from './lead-to-lists.ts';
import { listAddresses } from './list-addresses.ts';
import { measureSite } from './measure-site.ts';
import { listSiteFiles, readSiteFiles, type SiteFiles } from './site-files.ts';
import { readLedger } from './publish/keep-ledger.ts';
import { finishPublishing, holdSite, publishFolders } from './publish/publish-folders.ts';
import { asidePrefix, removeLeftovers } from './remove-leftovers.ts';
import {
  findShownPictures,
  removeUnshownPictures,
  type ShownPictures,
} from './remove-unshown-pictures.ts';
import {
  describeWarnings,
  reportBuilt,
  reportDeletedLedger,
  reportFailure,
  reportFinished,
  reportUncleared,
} from './report.ts';
import { renderSite } from './render-site.ts';
import { Stages } from './stages.ts';
import { wasLedgerDeleted } from './was-ledger-deleted.ts';
import { writeEditorInto } from './write-editor-into.ts';
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
 * @param found of the last build, as `findUnchanged` found it just now; without it everything is built
 */
export async function buildSite({ inputs: named, last, files }: Comparison): Promise<void> {
  // Before anything of it is read: what changes from here on is seen by the next build.
  const inputs = named ?? describeInputs(root);
  const stages = new Stages();
  const built = await makeSite(stages, inputs, { last, files }).catch((error: unknown) => {
    stages.clear();
    reportFailure(error);
  });
  if (!built) return;
  await pruneCards(root, built.cards).catch(reportUncleared);
  const articles = built.sorted.published.length;
  const now = readSiteFiles(join(root, 'dist'));
  reportBuilt({ ...built, articles, size: measureSite(now), took: stages.took });
  const told = describeUnpublished(built.sorted) + describeWarnings(built.warnings);
  process.stdout.write(told);
  const { sorted, kept } = built;
  await recordBuild(root, inputs, sorted, { files: now, told, kept }).catch(reportUncleared);
}

async function makeSite(
  stages: Stages,
  inputs: Inputs | undefined,
  { last, files = new Map() }: Comparison,
) {
  if (await finishPublishing(root)) reportFinished();
  openForPages();
  const kept = last && openLastBuild(root, last);
  if (kept) keepPlainTexts(kept.texts);
  const known = { keyOf: keyFolders(inputs?.content), readings: kept?.readings ?? new Map() };
  const [content, ledger, own] = await Promise.all([
    readArticles(root, { copyEdit: true, known }),
    readLedger(root),
    checkOwnFiles(root),
  ]);
  const warnings = applySiteSilences(content.warnings, site.allow);
  const problems = [...content.problems, ...ledger.problems, ...own];
  if (problems.length > 0) throw new ContentError(problems);
  keepCheckedArticles(root, () => content.articles);
  const sorted = sortByPublication(content.articles, stopClock());
  if (sorted.published.length === 0) throw new Error(nothingPublished(sorted));
  stages.end(`المقالات المفحوصة · articles checked: ${content.articles.length}`);
  const subjects = sorted.published.map(({ file, id, data, key = '' }) => {
    return { file, data, address: addressOf(`${id}/`), id: kept?.cards.get(key) };
  });
  const { ids, drawn } = await drawCards(root, subjects, (text) => stages.show(text), 1);
  const cards = new Set([...ids.values(), await drawSiteCard(root)]);
  stages.end(`بطاقات المعاينة · preview cards: ${drawn} new, ${subjects.length - drawn} kept`);
  const bundleName = nameBundleInputs(inputs);
  const bundle = kept && bundleName ? openBundle(root, bundleName) : undefined;
  const make = (keep?: Given['keep'], bundle?: KeptBundle) =>
    buildAside(stages, {
      ...{ content, published: sorted.published, ledger, ids, keep, bundle },
      bundleName,
    });
  const keep = last && kept && { last, kept, files };
  const built =
    (bundle && (await make(keep, bundle))) ?? (keep && (await make(keep))) ?? (await make());
  if (!built) throw new Error('a build that keeps nothing was given up');
  const left = {
    ...built.left,
    readings: new Map(content.readings.map((each) => [each.article.file, each])),
    cards: new Map(sorted.published.map(({ file, key = '' }) => [key, ids.get(file) ?? ''])),
    texts: new Map(
      sorted.published.flatMap(({ digest }) => {
        const text = findPlainText(digest);
        return text ? [[digest, text] as const] : [];
      }),
    ),
  };
  return { sorted, warnings, cards, drawn, ...built, kept: left };
}

/** What a site is built from. */
interface Given {
  content: Content;
  published: readonly SourceArticle[];
  ledger: Ledger;
  /** Of the articles' cards, by file. */
  ids: ReadonlyMap<string, string>;
  /** The last build, to keep what stays the same. */
  keep: LastSite | undefined;
  /** In which the pages are rendered; Astro makes a new one if there is none. */
  bundle: KeptBundle | undefined;
  /** What a new one is made of, where it can be kept. */
  bundleName: string | undefined;
}

/** The last build, with what it left and the files of its site. */
interface LastSite {
  last: BuildRecord;
  kept: KeptBuild;
  files: SiteFiles;
}

/**
 * Gives how many addresses are new, and what is left for the next build; undefined where the last build
 * turns out to be another than it seemed, and everything has to be built.
 */
async function buildAside(stages: Stages, given: Given) {
  const { content, published, ledger, ids, keep } = given;
  const keeper = new PageKeeper(keep?.kept.keyed ?? new Map());
  const folder = join(root, '.astro');
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  const aside = await mkdtemp(join(folder, asidePrefix()));
  try {
    const [dist, hosting] = [join(aside, 'dist'), join(aside, 'hosting')];
    const { bundle: kept, bundleName } = given;
    const rendering = { last: keep?.files, bundle: kept, bundleName, keeper };
    const pages = await countPages(stages, () => renderSite(root, dist, rendering));
    if (pages === undefined) return undefined;
    const bundle = nameBundle();
    if (keep && keep.kept.bundle !== bundle) return undefined;
    await copyCards(dist, published, { root, ids, keeper });
    const files = new Set([...listSiteFiles(dist), ...keeper.kept.keys()]);
    const redirects = await writeRedirectPages(dist, content, files);
    const addresses = listAddresses(files);
    await leadToLists(dist, ledger, addresses);
    const lost = findLost(ledger, { addresses, articles: content.articles });
    if (lost.length > 0) throw new ContentError(lost);
    // Last, since it leaves its marks on the files of the last site.
    const placed =
      keep && (await placeLast(aside, keeper.kept, { ...keep, hasAssets: Boolean(kept) }));
    if (keep && !placed) return undefined;
    const keptPages = [...keeper.kept.keys()].filter((file) => file.endsWith('.html')).length;
    stages.end(`الصفحات · pages: ${pages} new, ${keptPages} kept`);
    const shown = await findShownPictures(dist, placed?.shown);
    await removeUnshownPictures(dist, shown);
    await writeHostingFiles(dist, hosting, redirects);
    if (site.editor) await writeEditorInto(dist, root);
    if (site.precompressed) await compressFiles(dist, join(root, 'dist'));
    const last = keep?.files.keys() ?? listSiteFiles(join(root, 'dist'));
    const gone = findGone(last, addresses);
    if (ledger.lines.size === 0 && wasLedgerDeleted(root)) reportDeletedLedger();
    const keepsLast = placed?.isShared ?? false;
    const fresh = await publishFolders(root, aside, { ledger, addresses, keepsLast });
    stages.end(`العناوين · addresses that answer: ${addresses.size}`);
    return { fresh, gone, keptPages, left: { bundle, keyed: keeper.keyed, shown } };
  } finally {
    await rm(aside, { recursive: true, force: true }).catch(reportUncleared);
  }
}

/** Gives how many pages were rendered; undefined where they could not be. */
async function countPages(
  stages: Stages,
  make: () => Promise<boolean>,
): Promise<number | undefined> {
  let pages = 0;
  const count = () => stages.show(`… الصفحات · pages: ${++pages}`);
  renderedPages.subscribe(count);
  const isMade = await make().finally(() => renderedPages.unsubscribe(count));
  return isMade ? pages : undefined;
}

/** What the file system says of a folder in which someone else has been at work. */
const notAsLeft = new Set('ENOENT EISDIR ENOTDIR ENOTEMPTY EEXIST EACCES EPERM'.split(' '));

/** What is compressed is placed when its turn comes. */
const isPlain = (file: string) => !/\.(?:br|gz|zst)$/.test(file);
const isAsset = (file: string) => file.startsWith('_astro/') && isPlain(file);

/**
 * Puts what is kept of the last site into the new one: pages with the pictures that they show, and where
 * these were rendered in its bundle all that came out of that.
 *
 * @returns what the kept files show, and whether both sites share most of their files; undefined where
 *   another build has meanwhile put its site there
 */
function placeLast(
  aside: string,
  files: ReadonlyMap<string, string>,
  { last, kept, files: lastFiles, hasAssets }: LastSite & { hasAssets: boolean },
): Promise<{ shown: ShownPictures; isShared: boolean } | undefined> {
  return holdSite(root, async () => {
    if (!isLastBuild(root, last)) return undefined;
    const [dist, again] = [join(aside, 'dist'), join(aside, 'kept-site')];
    const shown = new Map([...files].map(([file, from]) => [file, kept.shown.get(from) ?? []]));
    const assets = hasAssets
      ? [...lastFiles.keys()].filter(isAsset)
      : [...shown.values()].flat().map((name) => `_astro/${name}`);
    const all = new Map([...files, ...assets.map((path) => [path, path] as const)]);
    try {
      const isTaken = await takeSite(root, again);
      const missing = isTaken ? renewSite(again, dist, { files: all, last: lastFiles }) : all;
      const isLinked = placeKept(join(root, 'dist'), dist, missing);
      return {
        shown,
        isShared: isLinked && files.size * 2 > [...lastFiles.keys()].filter(isPlain).length,
      };
    } catch (error) {
      // What stands in the last site or in the kept one is not what a build left there.
      const { code = '' } = error as NodeJS.ErrnoException;
      if (notAsLeft.has(code)) return undefined;
      throw error;
    }
  });
}
