import type { Bilingual, Problem } from '../../report/problem.ts';
import { readAddressPath } from '../address-path.ts';
import { contentFolder, slugPattern } from '../permalink.ts';
import { keyOfName, pathOfTerm, taxonomies, type Taxonomy, type Term } from './term.ts';

/** The addresses of topics and authors: a program writes it, a person reads and may change it. */
export const termFile = `${contentFolder}/names.txt`;

/** What the file says. */
export interface TermFile {
  /** By {@link keyOfName}, one for each spelling. */
  terms: ReadonlyMap<string, Term>;
  /** Old addresses of terms, each with the one it leads to: `topics/old/` or `category/old/` → `topics/new/`. */
  moved: ReadonlyMap<string, string>;
  /** Lines that begin with `#`, as they stand. */
  comments: readonly string[];
  problems: Problem[];
}

const heading = [
  '# المواضيع والكتّاب وعناوين صفحاتهم: عنوان بحروف لاتينية، ثم الاسم كما يقرؤه الناس. يكتبه npm run names، ولك أن تغيّر فيه اسماً.',
  '# اسمان لعنوان واحد صفحتهما واحدة، باسم أولهما. وعنوان قديم يليه عنوان جديد يقود إليه.',
  '# Topics and authors with the addresses of their pages: an address in Latin letters, then the name as readers see it; npm run names writes it.',
  '# Two names of one address share its page, which bears the first. An old address before a new one leads to it.',
];

const linePattern = new RegExp(
  `^/(?<taxonomy>${taxonomies.join('|')})/(?<slug>[^/\\s]+)/?\\s+(?<rest>\\S.*)$`,
  'u',
);

/** An old address, and the one it leads to. */
const movePattern = new RegExp(`^(/\\S+)\\s+/((?:${taxonomies.join('|')})/[^/\\s]+)/?$`, 'u');

/**
 * Parses the file of names.
 *
 * @param text of it; empty where there is none yet
 * @returns what it says, with a problem for every line that says nothing or contradicts one above it
 */
export function parseTerms(text: string): TermFile {
  const terms = new Map<string, Term>();
  const moved = new Map<string, string>();
  const comments = new Set<string>();
  const problems: Problem[] = [];
  const byPath = new Map<string, Term & { others: string[] }>();
  for (const [at, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const [line, number] = [raw.trim(), at + 1];
    if (line === '') continue;
    if (line.startsWith('#')) {
      comments.add(line);
      continue;
    }
    const [, from = '', to = ''] = movePattern.exec(line) ?? [];
    const { path: old } = readAddressPath(from);
    if (to && old) {
      moved.set(old.slice(1), `${to}/`);
      continue;
    }
    const { taxonomy, slug = '', rest = '' } = linePattern.exec(line)?.groups ?? {};
    if (!taxonomy || !slugPattern.test(slug)) {
      problems.push({ file: termFile, line: number, what: notALine(line), write: aLine });
      continue;
    }
    const path = pathOfTerm({ taxonomy: taxonomy as Taxonomy, slug });
    const key = keyOfName(taxonomy as Taxonomy, rest);
    const owner = terms.get(key);
    const known = byPath.get(path);
    if (owner && pathOfTerm(owner) !== path) {
      problems.push({ file: termFile, line: number, ...claimed(rest, owner, path) });
    } else if (known) {
      if (known.name !== rest) known.others.push(rest);
      terms.set(key, known);
    } else {
      const term = { taxonomy: taxonomy as Taxonomy, slug, name: rest, others: [], line: number };
      byPath.set(path, term);
      terms.set(key, term);
    }
  }
  for (const [from, to] of moved) {
    if (byPath.has(from) || !byPath.has(to))
      problems.push({ file: termFile, ...leadsNowhere(from, to) });
  }
  return { terms, moved, comments: [...comments], problems };
}

/**
 * Makes the text of the file of names: comments, then addresses in the order of their characters; the
 * names of one address stay in their order.
 *
 * @param file as read
 * @param fresh terms to add
 */
export function formatTerms(
  { terms, moved, comments }: TermFile,
  fresh: readonly Pick<Term, 'taxonomy' | 'slug' | 'name'>[],
): string {
  const known = [...new Set(terms.values())].flatMap((term) =>
    [term.name, ...term.others].map((name) => ({ ...term, name })),
  );
  const lines = [
    ...[...known, ...fresh].map((term) => [`/${pathOfTerm(term)}`, term.name] as const),
    ...[...moved].map(([from, to]) => [`/${from}`, `/${to}`] as const),
  ].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const notes = [...heading, ...comments.filter((line) => !heading.includes(line))];
  return [...notes, ...lines.map((line) => line.join(' ')), ''].join('\n');
}

const notALine = (line: string): Bilingual => ({
  ar: `ليس في هذا السطر عنوان واسم: «${line}».`,
  en: `This line holds no address and name: "${line}".`,
});

const aLine: Bilingual = {
  ar: 'اكتب عنواناً بحروف لاتينية صغيرة ثم الاسم، هكذا: /topics/iran/ إيران، أو /authors/…/ الاسم.',
  en: 'Write an address in small Latin letters, then the name, like /topics/iran/ إيران, or /authors/…/ name.',
};

const claimed = (name: string, owner: Term, path: string) => ({
  what: {
    ar: `للاسم «${name}» عنوانان: /${pathOfTerm(owner)} في السطر ${owner.line}، و/${path} هنا.`,
    en: `The name "${name}" has two addresses: /${pathOfTerm(owner)} at line ${owner.line}, and /${path} here.`,
  },
  write: {
    ar: `أبقِ أحدهما. وإن كان الآخر قد نُشر فاكتب: /${path} /${pathOfTerm(owner)}`,
    en: `Keep one. If the other was published, write: /${path} /${pathOfTerm(owner)}`,
  },
});

const leadsNowhere = (from: string, to: string) => ({
  what: {
    ar: `السطر /${from} /${to} لا يقود من عنوان قديم إلى عنوان له اسم.`,
    en: `The line /${from} /${to} does not lead from an old address to one that has a name.`,
  },
  write: {
    ar: `ليكن لـ/${to} سطر فيه اسمه، ولا يكن لـ/${from} اسم.`,
    en: `Let /${to} have a line with its name, and /${from} none.`,
  },
});
