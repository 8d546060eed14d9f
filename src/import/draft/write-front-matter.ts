import { Document, isScalar, isSeq, parse } from 'yaml';
import type { DraftFields } from '../desk.ts';

/**
 * Writes front matter as the site reads it, in the order of its documentation; values bare where
 * that is safe, else in single quotes.
 *
 * @param fields what is known; empty ones are left out
 * @param draft whether the article is marked as a draft, in the last line
 * @returns the lines from `---` to `---`
 */
export function writeFrontMatter(fields: DraftFields, draft: boolean): string {
  const { title, date, source, authors, updated, location, topics, sourceUrl, summary } = fields;
  const { corrections, kicker, series, featured, photo, aliases, allow } = fields;
  const lines = listLines({ title, date, source });
  lines.push(...writeRest({ authors }), ...listLines({ updated }), ...writeRest({ corrections }));
  lines.push(...listLines({ location }), ...writeRest({ kicker, topics, series, featured }));
  lines.push(...listLines({ sourceUrl, summary }));
  if (photo) {
    const { file, alt, caption, credit } = photo;
    const own = file ? { file, alt, caption, credit } : { caption, credit };
    lines.push('photo:', ...listLines(own).map((line) => `  ${line}`));
  }
  lines.push(...writeRest({ aliases, allow }));
  if (draft) lines.push('draft: true');
  return ['---', ...lines, '---'].join('\n');
}

/** What is more than a line: as YAML has it, lists of words in brackets. */
const writeRest = (fields: Record<string, unknown>): string[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    const isEmpty = Array.isArray(value) && value.length === 0;
    if (value === undefined || value === null || isEmpty) return [];
    const document = new Document({ [name]: value });
    const node = document.get(name, true);
    if (isSeq(node) && name !== 'aliases') node.flow = node.items.every((item) => isScalar(item));
    return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  });

const listLines = (fields: Record<string, string | undefined>) =>
  Object.entries(fields).flatMap(([name, value]) => {
    const line = value?.replace(/\s*[\n\u0085\u2028\u2029]\s*/g, ' ').trim();
    return line ? [`${name}: ${quote(name, line)}`] : [];
  });

/** Bare where it opens with no sign of YAML's and is read back as it is. */
function quote(name: string, value: string): string {
  if (/^[\u0621-\u064a][\p{L}\p{M}\p{N} ،؛؟«»().]*$/u.test(value)) return value;
  if (/^[\p{L}\p{N}«(]/u.test(value) && readBack(`${name}: ${value}`, name) === value) return value;
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return readBack(`${name}: ${quoted}`, name) === value ? quoted : JSON.stringify(value);
}

function readBack(line: string, name: string): unknown {
  try {
    return (parse(line, { logLevel: 'silent' }) as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
