import type { FrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import type { ContentFile } from '../../article/front-matter/split-front-matter.ts';
import type { SourceArticle } from '../../article/source-article.ts';
import { listAnchors } from '../../body/list-anchors.ts';
import type { OpenedText } from '../../body/opened-text.ts';
import { readMessage } from '../../report/read-message.ts';
import { coverVerses } from '../prose/cover-verses.ts';
import { readDropped } from '../prose/read-dropped.ts';
import { readHidden } from '../prose/read-hidden.ts';
import { readFields } from '../prose/read-fields.ts';
import { readIndented } from '../prose/read-indented.ts';
import { mayLinkInside, readLinks } from '../prose/read-links.ts';
import { readLists } from '../prose/read-lists.ts';
import { makeLocator } from '../prose/locate.ts';
import { readPassages } from '../prose/read-passages.ts';
import { readVanished } from '../prose/read-vanished.ts';
import type { SiteAddresses } from './links/site-addresses.ts';
import { quote, quoteWith } from './quote.ts';
import type { ArticleText, Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { findSeriesGaps, type SeriesGap } from './series-gaps.ts';
import { applySilences } from './silences.ts';
import type { SiteNames } from './spelling/site-names.ts';
import type { Warning } from './warning.ts';

/** A content file, taken apart. */
export interface ArticleSource {
  parts: ContentFile;
  /** The fields of its first half. */
  frontMatter: FrontMatter;
  /** The second, opened. */
  text: OpenedText;
}

/** The site that an article stands in; what is not told is not looked at. */
export interface SiteFacts {
  /** Without them only links within the page are judged. */
  addresses?: SiteAddresses | undefined;
  /** Its topics and authors. */
  names?: SiteNames | undefined;
  /** By file; without them an article's series has no other part. */
  gaps?: ReadonlyMap<string, SeriesGap> | undefined;
  /** By file; without them no headline is another's. */
  twins?: ReadonlyMap<string, string> | undefined;
}

/**
 * Reads an article as a copy editor would.
 *
 * @param file its path from the project's root
 * @param source what stands in it
 * @param site what it is held against
 * @returns what is to be seen, by place. Takes linear time
 * @throws Error that names the rule, if one breaks
 */
export function findWarnings(
  file: string,
  { parts: { yaml, bodyLine }, frontMatter, text: opened }: ArticleSource,
  { addresses, names, gaps, twins }: SiteFacts = {},
): Warning[] {
  const fields = new Map(
    [...readFields(frontMatter, yaml)].map(([path, passage]) => [path, coverVerses(passage)]),
  );
  const text = tryRead(() => readPassages(opened, bodyLine)).map(coverVerses);
  const passages = [...fields.values(), ...text];
  const indented = tryRead(() => readIndented(opened, bodyLine));
  const lists = tryRead(() => readLists(opened, bodyLine));
  const [{ dropped, links } = { dropped: [], links: [] }] = tryRead(() =>
    readHtml(opened, bodyLine),
  );
  const gap = gaps ? gaps.get(file) : findOwnGap(file, frontMatter);
  const address = `/${file.split('/').slice(1, -1).join('/')}/`;
  const listOwnAnchors = once(() => listAnchors(opened));
  const twin = twins?.get(file);
  const around = { file, address, addresses, names, gap, twin, listOwnAnchors };
  const article: ArticleText = { passages, fields, dropped, indented, lists, links, around };
  const warnings = rules.flatMap((rule) => applyRule(file, rule, article));
  return applySilences(file, warnings, frontMatter).sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

function findOwnGap(file: string, { data }: FrontMatter): SeriesGap | undefined {
  const { series } = (data ?? {}) as Partial<SourceArticle['data']>;
  return findSeriesGaps([{ file, data: { series } }]).get(file);
}

/** Says which rule broke, if one does. */
function applyRule(file: string, { id, find }: Rule, article: ArticleText): Warning[] {
  try {
    return [...find(article)].map((finding) => describe(file, id, finding));
  } catch (cause) {
    throw new Error(`${id}: ${readMessage(cause)}`, { cause });
  }
}

/** Markdown that is nested too deeply to be parsed is refused elsewhere, as an error. */
function tryRead<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** Without a tag, a link's address, a definition, a fence or a table no parser is needed. */
function readHtml(opened: OpenedText, line: number) {
  const { body } = opened;
  if (!/<[a-z!?/]|\]\(|\]:|\||`{3}.|~{3}./i.test(body) && !mayLinkInside(body)) return [];
  const { tree } = opened;
  const known = [...readDropped(tree, line), ...readHidden(opened, line)];
  const lines = new Set(known.map(({ placeOf }) => placeOf(0).line));
  const vanished = readVanished(opened, makeLocator(body, line), (each) => lines.has(each));
  const dropped = [...known, ...vanished];
  return [{ dropped, links: readLinks(tree, line) }];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function describe(file: string, rule: Warning['rule'], finding: Finding): Warning {
  const { passage, start, end, what, write } = finding;
  return {
    file,
    ...passage.placeOf(start),
    field: passage.field,
    rule,
    excerpt: quote(passage.text, start, end),
    what,
    write: typeof write === 'string' ? quoteWith(passage.text, start, end, write) : write,
  };
}
