import type { Bilingual } from '../../../report/problem.ts';
import type { Rule } from '../rule.ts';
import type { SeriesGap } from '../series-gaps.ts';

/** Parts of a series that stand alone, or behind others that are not there. */
export const seriesGap: Rule = {
  id: 'series-gap',
  about: {
    ar: 'جزء من سلسلة لا يسبقه ما قبله: الجزء 3 حيث لا جزء 2، أو جزء انفرد باسم للسلسلة كُتب في سائرها بصورة أخرى.',
    en: 'A part of a series without those before it: part 3 where there is no part 2, or one that stands alone, since the others spell the name of the series in another way.',
  },
  example: {
    wrong: 'series:\n  name: مياه النيل\n  part: 2',
    right: 'series:\n  name: مياه النيل\n  part: 1',
    fields: true,
  },
  *find({ fields, around: { gap } }) {
    const passage = fields.get('series.name');
    if (!passage || !gap) return;
    yield {
      passage,
      start: 0,
      end: passage.text.length,
      what: describe(passage.text, gap),
      write: advise(gap.alike),
    };
  },
};

function describe(name: string, { part, from, to }: SeriesGap): Bilingual {
  const ar =
    from === to
      ? `لا جزء ${from} من «${name}»`
      : to - from === 1
        ? `لا جزأين ${from} و${to} من «${name}»`
        : `لا أجزاء من ${from} إلى ${to} من «${name}»`;
  const en = from === to ? `part ${from}` : `parts ${from} to ${to}`;
  return {
    ar: `${ar}، وهذا جزؤها ${part}.`,
    en: `There is no ${en} of "${name}"; this is part ${part}.`,
  };
}

const advise = (alike: string | undefined): Bilingual => ({
  ar: `صحّح رقم الجزء (part) أو اسم السلسلة (name)${alike ? `، ولعلّها «${alike}»` : ''}. وإن كان ما قبله سيُنشر بعده أو نُشر في موقع آخر فأسكت هذا التنبيه في allow مع السبب.`,
  en: `Correct the number (part) or the name of the series (name)${alike ? `: perhaps "${alike}" is meant` : ''}. If those before it are to follow, or stand on another site, silence this warning in allow, with the reason.`,
});
