import { cutAtWord } from '../../arabic/cut-text.ts';
import { fieldHelp } from '../../article/field-help.ts';
import type { FrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import { quoteValue } from '../../article/front-matter/quote-value.ts';
import { type ArticleData, articleSchema } from '../../article/schema.ts';
import type { Bilingual, Problem } from '../../report/problem.ts';
import { describeUnknown, findField } from './describe-unknown.ts';
import { suggestValue, nest } from './suggest-value.ts';
import { valueAt } from './value-at.ts';

type Issue = NonNullable<ReturnType<typeof articleSchema.safeParse>['error']>['issues'][number];

/**
 * Checks front matter against the schema.
 *
 * @param frontMatter what could be read; where nothing could, there is nothing to check
 * @param file the file's path, for problems
 * @returns the article's data, or every problem with its field and line
 */
export function checkFields(
  frontMatter: FrontMatter,
  file: string,
): { data?: ArticleData; problems: Problem[] } {
  if (frontMatter.data === undefined) return { problems: [] };
  const result = articleSchema.safeParse(frontMatter.data ?? {});
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  const unknown = issues.flatMap(listUnknown);
  const meant = new Set(unknown.map(findField));
  const problems = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    // A field is not missing if it is there under a misspelt name.
    const isThere = meant.has(issue.path.join('.'));
    const isMissing = valueAt(frontMatter.data, issue.path) === undefined;
    return isThere && isMissing ? [] : [describeIssue(issue, frontMatter, file)];
  });
  return { problems: [...problems, ...describeUnknown(unknown, frontMatter, file)] };
}

const listUnknown = (issue: Issue): PropertyKey[][] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [];

function describeIssue(issue: Issue, frontMatter: FrontMatter, file: string): Problem {
  // Items of a list have no name of their own.
  const field = issue.path.filter((part) => typeof part !== 'number').join('.');
  const help = fieldHelp[field] ?? fieldHelp[field.replace(/\.[^.]+$/, '.*')];
  const isListed = field === 'authors' || field === 'topics';
  const value = valueAt(frontMatter.data, issue.path);
  const lacksQuotes = ['number', 'boolean'].includes(typeof value) && !bare.has(field);
  const source = frontMatter.sourceOf(issue.path)?.trim();
  const quoted = lacksQuotes ? `${String(issue.path.at(-1))}: '${source}'` : undefined;
  return {
    file,
    line: frontMatter.lineOf(issue.path),
    field: field || undefined,
    what: join(explain(issue, value), help),
    write:
      quoted ??
      joinWords(issue.path, value) ??
      shorten(issue) ??
      suggestValue(field, isListed ? valueAt(frontMatter.data, [field]) : value, file) ??
      help?.example ??
      noFields,
  };
}

/** A text of several lines, on one. */
function joinWords(path: Issue['path'], value: unknown): string | undefined {
  // Lists of names are written anew as a whole.
  const isListed = typeof path.at(-1) === 'number';
  if (typeof value !== 'string' || !/\S\s*\n/.test(value) || isListed) return undefined;
  const isItem = path.some((part) => typeof part === 'number');
  const name = isItem ? String(path.at(-1)) : path.join('.');
  return bare.has(name) ? undefined : nest(name, quoteValue(value.trim().replace(/\s+/g, ' ')));
}

/** The words are kept: whatever is put in their place to the letter would lose them. */
const shorten = ({ code, ...issue }: Issue): Bilingual | undefined =>
  code === 'custom' && /^More than \d/.test(String((issue as { params?: Bilingual }).params?.en))
    ? {
        ar: 'اختصر القيمة؛ وما زاد منها فمكانه نصّ المقال.',
        en: 'Make the value shorter; what is too much of it belongs in the text.',
      }
    : undefined;

/** Fields that no quotes would put right. */
const bare = new Set([
  ...['date', 'draft', 'aliases', 'authors', 'topics', 'updated', 'corrections.date'],
  ...['featured', 'series.part', 'series.of', 'photo.focus', 'corrections', 'series'],
]);

const noFields = 'title: …\ndate: …\nsource: …';

/** How many characters of a value a message repeats. */
const mostShown = 120;

function explain(issue: Issue, value: unknown): Bilingual {
  if (issue.code === 'custom') {
    const { ar = '', en = '' } = (issue.params ?? {}) as Partial<Bilingual>;
    if (typeof value !== 'string' || value.trim() === '') return { ar, en };
    const words = value.replace(/\s+/g, ' ').trim();
    const shown = words.length > mostShown ? cutAtWord(words, mostShown) : words;
    return { ar: `${ar} القيمة: «${shown}».`, en: `${en} The value: "${shown}".` };
  }
  if (value === undefined) return { ar: 'حقل ناقص.', en: 'This field is missing.' };
  if (value === null) return { ar: 'حقل بلا قيمة.', en: 'This field has no value.' };
  if (issue.code === 'invalid_type' && issue.expected === 'number') {
    return {
      ar: `القيمة عدد، لا «${String(value)}».`,
      en: `The value is a number, not "${String(value)}".`,
    };
  }
  if (issue.code === 'invalid_type' && issue.expected === 'boolean') {
    return {
      ar: `القيمة true أو false، لا «${String(value)}».`,
      en: `The value is true or false, not "${String(value)}".`,
    };
  }
  return typeof value === 'object' || (issue.code === 'invalid_type' && issue.expected === 'object')
    ? { ar: 'القيمة في غير شكلها.', en: 'The value has the wrong shape.' }
    : { ar: 'قيمة لا يقرؤها YAML نصّاً.', en: 'YAML reads this value as no text.' };
}

function join(what: Bilingual, help: Bilingual | undefined): Bilingual {
  return help
    ? { ar: `${what.ar} الحقل: ${help.ar}.`, en: `${what.en} It holds ${help.en}.` }
    : what;
}
