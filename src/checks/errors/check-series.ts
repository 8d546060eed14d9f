import { foldText } from '../../arabic/fold.ts';
import type { SourceArticle } from '../../article/source-article.ts';
import type { Bilingual, Problem } from '../../report/problem.ts';

/**
 * Checks that the parts of each series agree: that no two articles are the same part, that all say the
 * same of how many there will be, and that none is beyond that.
 *
 * @param articles all that are right in themselves, drafts too
 * @returns a problem for each that contradicts one before it
 */
export function checkSeries(articles: readonly SourceArticle[]): Problem[] {
  const own = articles.filter(({ data }) => data.series);
  const all = Map.groupBy(own, ({ data }) => foldText(data.series?.name ?? ''));
  return [...all.values()].flatMap((parts) => {
    const counted = parts.find(({ data }) => data.series?.of !== undefined);
    const owners = new Map<number, string>();
    return parts.flatMap(({ file, data: { series }, seriesLines }) => {
      const { name = '', part = 0, of } = series ?? {};
      const total = counted?.data.series?.of ?? Infinity;
      const owner = owners.get(part);
      owners.set(part, owner ?? file);
      const problem = (field: 'part' | 'of', what: Bilingual) => [
        { file, line: seriesLines?.[field], field: `series.${field}`, what, write: correct(field) },
      ];
      if (owner) return problem('part', isTwice(part, name, owner));
      if (of !== undefined && of !== total)
        return problem('of', differs(of, total, counted?.file ?? ''));
      if (part > total) return problem('part', isBeyond(part, total, counted?.file ?? ''));
      return [];
    });
  });
}

const correct = (field: string): Bilingual => ({
  ar: `صحّح الرقم في أحدهما: ${field}: …`,
  en: `Correct the number in one of them: ${field}: …`,
});

const isTwice = (part: number, name: string, owner: string): Bilingual => ({
  ar: `الجزء ${part} من «${name}» هو ${owner} أيضاً.`,
  en: `Part ${part} of "${name}" is ${owner} too.`,
});

const differs = (of: number, total: number, other: string): Bilingual => ({
  ar: `أجزاء السلسلة هنا ${of}، وفي ${other} ${total}.`,
  en: `The series has ${of} parts here, and ${total} in ${other}.`,
});

const isBeyond = (part: number, total: number, other: string): Bilingual => ({
  ar: `لا جزء ${part} في السلسلة: أجزاؤها ${total} كما في ${other}.`,
  en: `The series has no part ${part}: it has ${total}, says ${other}.`,
});
