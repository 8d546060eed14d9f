import type { Problem } from '../../report/problem.ts';

/** Signs of quotes and white space before a line's text: two hundred lists within each other. */
const deepest = 400;

/**
 * Refuses quotes and lists within each other to a depth that no text has, before a parser spends
 * minutes on them.
 *
 * @param file of the article
 * @param text the whole of it
 * @returns one problem, of the first line that is too deep; none for a text
 */
export function checkNesting(file: string, text: string): Problem[] {
  const at = text.split('\n').findIndex((line) => /^[\s>]*/.exec(line)![0].length > deepest);
  return at < 0 ? [] : [nestedTooDeeply(file, at + 1)];
}

/**
 * Describes the problem of a text whose elements, quotes or lists stand within each other too deeply.
 *
 * @param file of the article
 * @param line where it is known
 * @returns the problem
 */
export function nestedTooDeeply(file: string, line?: number): Problem {
  return {
    file,
    line,
    field: 'body',
    what: {
      ar: 'اقتباسات أو قوائم أو عناصر متداخلة تداخلاً لا يبلغه نصّ.',
      en: 'Quotes, lists or elements are nested deeper than any text has them.',
    },
    write: {
      ar: 'احذف ما في أول السطر من مسافات أو علامات >، وعناصر HTML التي لم تُغلق.',
      en: 'Delete spaces or > signs at the start of the line, and HTML elements never closed.',
    },
  };
}
