import { parseFrontMatter } from '../../../src/article/front-matter/parse-front-matter.ts';
import { splitFrontMatter } from '../../../src/article/front-matter/split-front-matter.ts';
import { OpenedText } from '../../../src/body/opened-text.ts';
import { findWarnings, type SiteFacts } from '../../../src/checks/warnings/find-warnings.ts';
import type { Warning } from '../../../src/checks/warnings/warning.ts';

const base = ["title: 'عنوان'", 'date: 2014-11-07', 'source: وكالة'];

/**
 * Makes the file of an article.
 *
 * @param body its Markdown
 * @param fields lines of front matter; they replace the usual ones of the same name
 */
export function makeFile(body: string, fields = ''): string {
  const own = fields.split('\n').map((line) => line.split(':')[0]);
  const rest = base.filter((line) => !own.includes(line.split(':')[0]));
  return `---\n${[...rest, ...(fields ? [fields] : [])].join('\n')}\n---\n\n${body}\n`;
}

/** Reads the warnings of a whole file, as it stands in a site. */
export function checkText(file: string, text: string, site?: SiteFacts): Warning[] {
  const parts = splitFrontMatter(text);
  if (!parts) return [];
  const frontMatter = parseFrontMatter(parts.yaml, file);
  return findWarnings(file, { parts, frontMatter, text: new OpenedText(parts.body) }, site);
}

/** Reads an article's warnings. */
export function check(body: string, fields?: string, site?: SiteFacts): Warning[] {
  return checkText('content/2014/a/index.md', makeFile(body, fields), site);
}

/** The names of the rules that speak of an article. */
export function rulesOf(body: string, fields?: string): string[] {
  return check(body, fields).map(({ rule }) => rule);
}
