import { LineCounter, isScalar, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Problem } from '../problems/problem.ts';

/** Front matter as read: its values, and where each stands. */
export interface FrontMatter {
  data: unknown;
  problems: Problem[];
  /** The text of a field given by its path; undefined where there is none or it is no text. */
  textOf(path: readonly string[]): string | undefined;
  /** The file's line for a field, given by its path; for a missing one, of what should hold it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** The YAML starts below the opening `---`. */
const firstLine = 2;

/**
 * Reads YAML 1.2 front matter. Dates stay text, so none is rolled over or moved to a time zone.
 *
 * A line that YAML cannot read is reported, then read as its remedy would have it, or passed over:
 * so the other fields are checked in the same run, and no remedy is given that does not help.
 *
 * @param yaml the text between the `---` lines
 * @param file its path, for problems
 * @returns the values with all problems of form; `data` is undefined where nothing could be read
 */
export function parseFrontMatter(yaml: string, file: string): FrontMatter {
  const problems: Problem[] = [];
  const lines = yaml.split('\n');
  let source = parse(lines);
  for (const error of source.document.errors) {
    const line = source.lineAt(Math.min(error.pos[0], yaml.length));
    if (problems.some((problem) => problem.line === line)) continue;
    const remedy = error.code === 'DUPLICATE_KEY' ? undefined : mend(lines, line - firstLine);
    problems.push({ file, line, ...describeError(error, lines[line - firstLine] ?? '', remedy) });
    if (error.code !== 'DUPLICATE_KEY') lines[line - firstLine] = remedy ?? '';
  }
  if (problems.length > 0) source = parse(lines);
  const { document, lineAt } = source;
  const readable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  problems.push(...findLostText(lines).map((problem) => ({ file, ...problem })));
  return {
    data: readable ? document.toJS() : undefined,
    problems,
    textOf: (path) => {
      const value = readable && document.getIn(path);
      return typeof value === 'string' ? value : undefined;
    },
    lineOf: (path) => findLine(document, path, lineAt),
  };
}

function parse(lines: readonly string[]) {
  const lineCounter = new LineCounter();
  const document = parseDocument(lines.join('\n'), { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  return { document, lineAt };
}

/** Puts the value of a line in quotes, if that is what YAML misses there. */
function mend(lines: readonly string[], at: number): string | undefined {
  const quoted = quoteLine(lines[at] ?? '');
  const alone = quoted && parseDocument(quoted.trim(), { prettyErrors: false });
  return alone && alone.errors.length === 0 ? quoted : undefined;
}

type Finding = Pick<Problem, 'field' | 'what' | 'write'>;

function describeError(error: YAMLError, line: string, remedy: string | undefined): Finding {
  const field = fieldOf(line);
  if (error.code === 'DUPLICATE_KEY') {
    return {
      field,
      what: { ar: 'كُتب هذا الحقل مرتين.', en: 'This field is written twice.' },
      write: { ar: 'أبقِ سطراً واحداً منهما.', en: 'Keep one of the two lines.' },
    };
  }
  return {
    field,
    what: {
      ar: 'سطر لا يُقرأ: في القيمة نقطتان بعدهما مسافة، أو علامة اقتباس، أو رمز له معنى في YAML.',
      en: `YAML cannot read this line (${error.message.split('\n')[0]}).`,
    },
    write: remedy ?? {
      ar: 'كل حقل في سطر، هكذا: «الاسم: القيمة»، والفرعي بعد مسافتين لا بعد علامة جدولة.',
      en: 'Each field on a line of its own as “name: value”; nested ones after two spaces, no tab.',
    },
  };
}

/** ` #` opens a comment: «مظاهرة #غزة» without quotes would silently lose its hashtag. */
function findLostText(lines: readonly string[]): (Finding & { line: number })[] {
  return lines.flatMap((line, at) =>
    /^\s*[\w-]+:\s+[^'"\s].*?\s#/.test(line)
      ? [
          {
            line: at + firstLine,
            field: fieldOf(line),
            what: {
              ar: 'ما بعد العلامة # يُعدّ تعليقاً ويسقط من القيمة.',
              en: 'What follows # counts as a comment and is lost from the value.',
            },
            write: quoteLine(line) ?? line,
          },
        ]
      : [],
  );
}

const fieldOf = (line: string) => /^\s*([\w-]+)\s*:/.exec(line)?.[1];

function quoteLine(line: string): string | undefined {
  const [, field, value] = /^([ ]*[\w-]+:)\s+(\S.*?)\s*$/.exec(line) ?? [];
  if (!field || !value) return undefined;
  const bare = /^(['"])(.*)\1$/.exec(value)?.[2] ?? value;
  return `${field} '${bare.replaceAll("'", "''")}'`;
}

function findLine(
  document: Document,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const items = (parent as { items?: unknown } | null | undefined)?.items;
    const pair = Array.isArray(items)
      ? items.find(({ key }) => isScalar(key) && key.value === path[depth - 1])
      : undefined;
    const offset = pair?.key?.range?.[0];
    if (typeof offset === 'number') return lineAt(offset);
  }
  return 1;
}
