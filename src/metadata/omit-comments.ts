import type { OpenedText } from '../body/opened-text.ts';

/**
 * A comment as HTML reads it (WHATWG HTML, §13.2.5.43 and following), or a tag, whose attributes may
 * hold what looks like one. What nothing closes goes to the end of its piece, so no place is read
 * twice.
 */
const commentOrTag =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<\/?[a-z](?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^>"'])*(?:>|$)/gi;

/**
 * Takes the comments out of an article's Markdown, which no page shows: what editors note there is
 * not for readers.
 *
 * @param text opened
 * @returns it without its HTML comments, every other character as it was; `<!--` in code stays
 * @throws RangeError where it is nested too deeply
 */
export function omitComments(text: OpenedText): string {
  const { body } = text;
  if (!body.includes('<!--')) return body;
  let [kept, end] = ['', 0];
  for (const { from, to } of text.html) {
    const html = body.slice(from, to);
    kept += body.slice(end, from);
    kept += html.replaceAll(commentOrTag, (part) => (part.startsWith('<!--') ? '' : part));
    end = to;
  }
  return kept + body.slice(end);
}
