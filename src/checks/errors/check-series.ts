import { foldText } from '../../arabic/fold.ts';
import type { SourceArticle } from '../../article/source-article.ts';
import type { Problem } from '../../report/problem.ts';

/**
 * Checks that no two articles are the same part of a series.
 *
 * @param articles all that are right in themselves
 * @returns a problem for each but the first of a part
 */
export function checkSeries(articles: readonly SourceArticle[]): Problem[] {
  const owners = new Map<string, string>();
  return articles.flatMap(({ file, data: { series } }) => {
    if (!series) return [];
    const key = `${series.part} ${foldText(series.name)}`;
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, file);
      return [];
    }
    return [
      {
        file,
        field: 'series.part',
        what: {
          ar: `الجزء ${series.part} من «${series.name}» هو ${owner} أيضاً.`,
          en: `Part ${series.part} of "${series.name}" is ${owner} too.`,
        },
        write: {
          ar: 'صحّح رقم الجزء في أحدهما: part: …',
          en: 'Correct the number of the part in one of them: part: …',
        },
      },
    ];
  });
}
