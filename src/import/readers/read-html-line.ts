import { Parser } from 'htmlparser2';

/** Elements that part words; the others may stand inside one. */
const parting = /^(?:address|blockquote|br|dd|div|dt|figcaption|h[1-6]|hr|img|li|p|td|th|tr)$/;

/**
 * Gives a line of HTML as its reader sees it, for headlines, summaries and captions.
 *
 * @param html a line of it, or plain text
 * @returns its words, white space as single spaces
 */
export function readHtmlLine(html: string): string {
  let text = '';
  const part = (name: string) => {
    if (parting.test(name)) text += ' ';
  };
  const parser = new Parser({
    ontext: (piece) => {
      text += piece;
    },
    onopentagname: part,
    onclosetag: part,
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ').trim();
}
