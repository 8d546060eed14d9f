import { pluralize } from '../../arabic/plurals.ts';
import { formatMoment } from '../../article/publication/format-moment.ts';
import type { sortByPublication } from '../../article/publication/publication.ts';
import type { SourceArticle } from '../../article/source-article.ts';
import { site } from '../../site.ts';

type Sorted = ReturnType<typeof sortByPublication<SourceArticle>>;

/**
 * Says at the end of a build which articles it left out, and when the scheduled ones would appear.
 *
 * @param sorted the site's articles
 * @returns plain text of several lines; empty where nothing was left out
 */
export function describeUnpublished({ drafts, scheduled }: Sorted): string {
  const parts: string[] = [];
  if (drafts.length > 0) {
    parts.push(`${countDrafts(drafts.length)}\n${list(drafts.map(({ file }) => file))}`);
  }
  if (scheduled.length > 0) {
    const appearances = scheduled.map(({ article, from }) => describeAppearance(article, from));
    parts.push(`${countScheduled(scheduled.length)}\n${list(appearances)}`);
  }
  return parts.map((part) => `\n${part}\n`).join('');
}

/**
 * Says why there is no site to build where no article is to be published.
 *
 * @param sorted the site's articles
 * @returns the reason in Arabic and English, and what was left out
 */
export function nothingPublished(sorted: Sorted): string {
  return (
    'لا مقال يُنشر: كل ما في content/ مسودّات أو مقالات لم يحن موعدها. احذف draft: true من واحد منها على الأقل.\n' +
    'Nothing to publish: content/ holds only drafts and articles whose time has not come. ' +
    `Delete draft: true from at least one.\n${describeUnpublished(sorted)}`
  );
}

function describeAppearance({ file, data }: SourceArticle, from: Date): string {
  return `${file}\n    ${formatMoment(data.date, site)}\n    ${formatUtc(from)}`;
}

const formatUtc = (moment: Date) => moment.toISOString().replace(/:00\.000Z$/, 'Z');

function countDrafts(count: number): string {
  const ar = pluralize(count, {
    one: 'مسودّة واحدة لم تُنشر',
    two: 'مسودّتان لم تُنشرا',
    few: '{n} مسودّات لم تُنشر',
    many: '{n} مسودّة لم تُنشر',
    other: '{n} مسودّة لم تُنشر',
  });
  return `${ar}:\n${count} draft${count === 1 ? '' : 's'} left out:`;
}

function countScheduled(count: number): string {
  const ar = pluralize(count, {
    one: 'مقال واحد لم يحن موعده، ولن يظهر حتى يُبنى الموقع من جديد بعد الموعد',
    two: 'مقالان لم يحن موعدهما، ولن يظهر كلٌّ منهما حتى يُبنى الموقع من جديد بعد موعده',
    few: '{n} مقالات لم يحن موعدها، ولن يظهر أيّ منها حتى يُبنى الموقع من جديد بعد موعده',
    many: '{n} مقالاً لم يحن موعدها، ولن يظهر أيّ منها حتى يُبنى الموقع من جديد بعد موعده',
    other: '{n} مقال لم يحن موعدها، ولن يظهر أيّ منها حتى يُبنى الموقع من جديد بعد موعده',
  });
  const articles = count === 1 ? 'article' : 'articles';
  return `${ar}:\n${count} scheduled ${articles}, to appear when the site is built again after the moment named:`;
}

const list = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');
