import { availableParallelism } from 'node:os';
import { ContentError } from '../report/content-error.ts';
import type { Problem } from '../report/problem.ts';
import { listDrawn } from './cache/card-cache.ts';
import { type CardSubject, identifyCards } from './cache/identify-card.ts';
import { drawArticle } from './draw-article.ts';

/**
 * Draws the cards of all articles that have none in the cache, several at a time.
 *
 * @param root the project's folder
 * @param subjects the articles, with the id of their cards where it is known
 * @param say is told of progress
 * @param every so many articles; fewer are drawn before anyone wonders what takes so long
 * @returns the id of each article's cards, by its file, and how many articles were drawn
 * @throws ContentError that names every article whose cards could not be drawn
 */
export async function drawCards(
  root: string,
  subjects: readonly (CardSubject & { id?: string | undefined })[],
  say: (progress: string) => void,
  every = 100,
): Promise<{ ids: Map<string, string>; drawn: number }> {
  const ids = new Map<string, string>();
  const missing: { id: string; subject: CardSubject }[] = [];
  const drawn = await listDrawn(root);
  for (const subject of subjects) {
    const id = subject.id ?? (await identifyCards(root, subject));
    ids.set(subject.file, id);
    if (!drawn.has(id)) missing.push({ id, subject });
  }
  const problems: Problem[] = [];
  let done = 0;
  const waiting = missing.values();
  const work = async () => {
    for (const { id, subject } of waiting) {
      try {
        await drawArticle(root, subject, id);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        problems.push(...error.problems);
      }
      done++;
      if (done % every === 0) say(formatProgress(done, missing.length));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  if (problems.length > 0) throw new ContentError(problems);
  return { ids, drawn: missing.length };
}

function formatProgress(done: number, all: number): string {
  return `… بطاقات المعاينة · preview cards: ${done}/${all}`;
}
