/** The two halves of a content file. */
export interface ContentFile {
  /** The YAML between the two `---` lines; it starts on line 2 of the file. */
  yaml: string;
  /** The Markdown below, exactly as written. */
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
}

/**
 * Parts front matter from body at the `---` lines.
 *
 * @param text the whole file; a byte order mark before the first line is passed over
 * @returns the halves, or undefined where the file does not open with `---` or never closes it
 */
export function splitFrontMatter(text: string): ContentFile | undefined {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const isFence = (line: string | undefined) => line !== undefined && /^---\s*$/.test(line);
  if (!isFence(lines[0])) return undefined;
  const end = lines.findIndex((line, at) => at > 0 && isFence(line));
  if (end < 0) return undefined;
  return {
    yaml: lines.slice(1, end).map(plain).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** Without the CR of Windows; one within the line is covered, so that what follows keeps its column. */
const plain = (line: string) => line.replace(/\r+$/, '').replaceAll('\r', ' ');
