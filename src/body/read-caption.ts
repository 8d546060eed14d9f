/**
 * Reads the caption of a picture in the text: a credit stands in brackets at its end, as agencies'
 * captions have it.
 *
 * @param title the Markdown title of the picture: `the caption (the credit)`
 * @returns both, without the brackets; the whole title is the caption where it ends in none
 */
export function readCaption(title: string): { caption: string; credit?: string | undefined } {
  const [, caption = title, credit] = /^(.*\S)\s*\(([^()]+)\)$/su.exec(title) ?? [];
  return { caption, credit };
}
