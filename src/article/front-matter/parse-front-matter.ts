import { type Document, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from '../../report/problem.ts';
import { readMessage } from '../../report/read-message.ts';
import { mendLines } from './mend-lines.ts';

/** Front matter as read: its values, and where each stands. */
export interface FrontMatter {
  /** Undefined where nothing could be read. */
  data: unknown;
  problems: Problem[];
  /** The text of a field given by its path; undefined where there is none or it is no text. */
  textOf(path: readonly string[]): string | undefined;
  /** A field's value as it is written in the file. */
  sourceOf(path: readonly PropertyKey[]): string | undefined;
  /** UTF-16 units of the YAML before a field's value, quotes and all. */
  startOf(path: readonly PropertyKey[]): number | undefined;
  /**
   * The file's line for a field, given by its path; for a missing one, of what should hold it. With
   * `within`, that of a UTF-16 unit of its value as it is written.
   */
  lineOf(path: readonly PropertyKey[], within?: number): number;
}

/** The YAML starts below the opening `---`. */
const firstLine = 2;

/**
 * Reads YAML 1.2 front matter. Dates stay text, so none is rolled over or moved to a time zone.
 *
 * A line at fault is reported and then read as its remedy has it, or passed over: so the other
 * fields are checked in the same run, and no remedy is given that does not help.
 *
 * @param yaml the text between the `---` lines
 * @param file its path, for problems
 * @returns the values, with all problems of form
 */
export function parseFrontMatter(yaml: string, file: string): FrontMatter {
  const { faults, mended } = mendLines(yaml.split('\n'));
  const problems: Problem[] = faults.map(({ at, ...fault }) => ({
    file,
    line: at + firstLine,
    ...fault,
  }));
  const first = parse(mended);
  for (const error of first.document.errors) {
    const at = first.lineAt(Math.min(error.pos[0], mended.join('\n').length)) - firstLine;
    problems.push({ file, line: at + firstLine, ...describeError(error, mended[at] ?? '') });
    if (error.code !== 'DUPLICATE_KEY') mended[at] = '';
  }
  const { document, lineAt, source } = first.document.errors.length > 0 ? parse(mended) : first;
  const readable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  const rangeOf = (path: readonly PropertyKey[]) => {
    const node = readable ? document.getIn(path, true) : undefined;
    return isScalar(node) && node.range ? node.range : undefined;
  };
  return {
    data: readable ? toData(document, problems, file) : undefined,
    problems,
    textOf: (path) => {
      const value = readable && document.getIn(path);
      return typeof value === 'string' ? value : undefined;
    },
    sourceOf: (path) => {
      const range = rangeOf(path);
      return range && source.slice(range[0], range[1]);
    },
    startOf: (path) => rangeOf(path)?.[0],
    lineOf: (path, within) => {
      const range = within === undefined ? undefined : rangeOf(path);
      return range ? lineAt(range[0] + within!) : findLine(document, path, lineAt);
    },
  };
}

/** Aliases (`*name`) may lead nowhere, or to so much that it fills the memory. */
function toData(document: Document, problems: Problem[], file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const what = {
      ar: 'في البيانات إحالة (*) لا تُقرأ.',
      en: `The fields hold an alias (*) that cannot be read: ${readMessage(error)}`,
    };
    const write = {
      ar: "ضع القيمة بين علامتي اقتباس مفردتين: title: '*عاجل'",
      en: "Put the value in single quotes: title: '*عاجل'",
    };
    problems.push({ file, line: 1, what, write });
    return undefined;
  }
}

function parse(lines: readonly string[]) {
  const lineCounter = new LineCounter();
  const source = lines.join('\n');
  const document = parseDocument(source, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  return { document, lineAt, source };
}

function describeError(error: YAMLError, line: string): Pick<Problem, 'field' | 'what' | 'write'> {
  const field = /^\s*([\w-]+)\s*:/.exec(line)?.[1];
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
      ar: 'سطر لا يُقرأ.',
      en: `YAML cannot read this line (${error.message.split('\n')[0]}).`,
    },
    write: {
      ar: 'كل حقل في سطر، هكذا: «الاسم: القيمة»، والفرعي بعد مسافتين.',
      en: 'Each field on a line of its own as “name: value”; nested ones after two spaces.',
    },
  };
}

function findLine(
  document: Document,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const items = (parent as { items?: unknown } | null | undefined)?.items;
    if (!Array.isArray(items)) continue;
    const name = path[depth - 1];
    const node =
      typeof name === 'number'
        ? items[name]
        : items.find(({ key }) => isScalar(key) && key.value === name)?.key;
    const offset = node?.range?.[0];
    if (typeof offset === 'number') return lineAt(offset);
  }
  return 1;
}
