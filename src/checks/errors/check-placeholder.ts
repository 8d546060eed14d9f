import type { Problem } from '../../report/problem.ts';

/** Stands in a new article where its text is to be written: an empty one would be refused. */
export const placeholder = 'اكتب نصّ المقال هنا مكان هذه الجملة.';

/**
 * Finds an article that is to be published with nobody's words: the sentence of `npm run new` still stands
 * where its text belongs.
 *
 * @param file of the article
 * @param article `draft` as its fields say; `body` with the line on which it starts
 */
export function checkPlaceholder(
  file: string,
  { draft, body, bodyLine }: { draft: unknown; body: string; bodyLine: number },
): Problem[] {
  const lines = body.split('\n').map((line) => line.trim());
  const at = draft === true ? -1 : lines.indexOf(placeholder);
  if (at < 0) return [];
  return [
    {
      ...{ file, line: bodyLine + at, field: 'body' },
      what: {
        ar: 'هذه الجملة وضعها npm run new مكان نصّ المقال، ولم يُكتب مكانها شيء.',
        en: 'This sentence was put in the place of the text by npm run new, and still stands there.',
      },
      write: {
        ar: 'اكتب المقال مكانها، أو أعد إلى البيانات السطر draft: true',
        en: 'Write the article in its place, or put the line draft: true back into the fields.',
      },
    },
  ];
}
