import { placeholder } from '../checks/errors/check-placeholder.ts';
import type { Permalink } from '../permalinks/permalink.ts';
import type { Asker, Question } from './ask.ts';
import { askTerms } from './enter-terms.ts';
import { findFreeSlug, saveDraft } from './draft/save-draft.ts';
import { partNames } from './part-names.ts';
import { writeFrontMatter } from './draft/write-front-matter.ts';
import {
  askAuthors,
  askDate,
  askKicker,
  askLocation,
  askSlug,
  askSource,
  askTitle,
  askTopics,
} from './questions.ts';
import { suggestSlug } from '../permalinks/slug/suggest-slug.ts';

/** What is known of a new article; the rest is asked. */
export interface SkeletonOrder {
  root: string;
  title?: string | undefined;
  date?: string | undefined;
  source?: string | undefined;
  slug?: string | undefined;
  authors?: readonly string[] | undefined;
  topics?: readonly string[] | undefined;
  location?: string | undefined;
  kicker?: string | undefined;
  dryRun: boolean;
  asker?: Asker | undefined;
}

/**
 * Makes the folder of a new article, marked as a draft.
 *
 * @param order what is known of it; without an asker title and source have to be
 * @returns the path of its `index.md` from the root, and its permalink
 * @throws Refusal where the address is taken
 * @throws Cancelled where the editor leaves a question
 */
export async function createSkeleton(
  order: SkeletonOrder,
): Promise<{ file: string; permalink: Permalink }> {
  const { root, asker, dryRun } = order;
  const today = findToday();
  const title = order.title ?? (await asker?.ask(askTitle)) ?? '';
  const date = order.date ?? (await asker?.ask(askDate(today))) ?? today;
  const source = order.source ?? (await asker?.ask(askSource)) ?? '';
  const year = date.slice(0, 4);
  const { slug: suggested, isKnown } = suggestSlug(title);
  const wanted = { year, slug: suggested };
  const ask = async () => asker?.ask(askSlug(await findFreeSlug(root, wanted), isKnown));
  const slug = order.slug ?? (await ask()) ?? wanted.slug;
  const { authors, topics, location, kicker } = await askStoryData(order);
  const fields = { title, date, source, authors, location, kicker, topics };
  const content = `${writeFrontMatter(fields, true)}\n\n${placeholder}\n`;
  const file = await saveDraft(root, { year, slug }, [{ name: 'index.md', content }], dryRun);
  if (asker && !dryRun) await askTerms(root, fields, asker);
  return { file, permalink: { year, slug } };
}

/** What may be left out: an empty answer passes over a question. */
async function askStoryData({ asker, ...given }: SkeletonOrder) {
  const ask = async (question: Question) => (await asker?.ask(question)) || undefined;
  return {
    authors: given.authors ?? partNames((await ask(askAuthors)) ?? ''),
    topics: given.topics ?? partNames((await ask(askTopics)) ?? ''),
    location: given.location ?? (await ask(askLocation)),
    kicker: given.kicker ?? (await ask(askKicker)),
  };
}

/** The editor's own day, not that of Greenwich. */
function findToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
