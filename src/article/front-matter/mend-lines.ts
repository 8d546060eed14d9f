import type { Bilingual, Problem } from '../../report/problem.ts';
import { ruleIds } from '../../report/rule-ids.ts';
import { fieldHelp } from '../field-help.ts';

/** A front matter line that YAML would refuse or misread. */
export interface LineFault extends Pick<Problem, 'what' | 'write'> {
  /** Place of the line, from 0. */
  at: number;
  field: string;
}

interface Rule {
  what: Bilingual;
  /** Whether the rule speaks of this line: indentation, field name, what follows the colon. */
  test(parts: { indent: string; name: string; gap: string; value: string }): boolean;
}

/** Fields whose value is no scalar. */
const holdsMore = new Set([
  ...['photo', 'aliases', 'allow', 'authors', 'topics', 'corrections', 'series'],
]);

const fields = Object.keys(fieldHelp);
/** Names that mean something at the margin, and those that do so below another. */
const outer = new Set(fields.filter((field) => !field.includes('.')));
const inner = new Set<string>([...fields.map((field) => field.split('.')[1] ?? ''), ...ruleIds]);

/** In the order in which a line is held against them; the first that fits explains it. */
const rules: Rule[] = [
  {
    what: { ar: 'لا مسافة بعد النقطتين.', en: 'There is no space after the colon.' },
    test: ({ gap, value }) => gap === '' && value !== '',
  },
  {
    what: {
      ar: 'المسافة في أول السطر علامة جدولة (Tab).',
      en: 'The line is indented with a tab, not with spaces.',
    },
    test: ({ indent }) => indent.includes('\t'),
  },
  {
    what: {
      ar: 'علامة الاقتباس في أول القيمة لا تُغلق في آخرها.',
      en: 'The quote that opens the value does not close at its end.',
    },
    test: ({ value }) => /^['"]/.test(value) && !isQuoted(value),
  },
  {
    what: {
      ar: 'القيمة تبدأ برمز له معنى في YAML.',
      en: 'The value starts with a sign that means something to YAML.',
    },
    test: ({ name, value }) => /^[[\]{}*&!%@`,?-]/.test(value) && !holdsMore.has(name),
  },
  {
    what: {
      ar: 'في القيمة نقطتان بعدهما مسافة.',
      en: 'The value holds a colon followed by a space.',
    },
    test: ({ name, value }) => !isQuoted(value) && /:(\s|$)/.test(value) && !holdsMore.has(name),
  },
  {
    what: {
      ar: 'ما بعد العلامة # يُعدّ تعليقاً ويسقط من القيمة.',
      en: 'What follows # counts as a comment and is lost from the value.',
    },
    test: ({ value }) => !isQuoted(value) && /(^|\s)#\S/.test(value),
  },
];

/**
 * Finds the lines of front matter whose value needs quotes, and others that are easily mended.
 *
 * @param lines the YAML
 * @returns the faults, each with the line as it should be, and all lines with those put in place
 */
export function mendLines(lines: readonly string[]): { faults: LineFault[]; mended: string[] } {
  const faults: LineFault[] = [];
  const mended = lines.map((line, at) => {
    const match = /^([ \t]*(?:- +)?)([A-Za-z][\w-]*):([ \t]*)(.*?)\s*$/.exec(line);
    const [, indent = '', name = '', gap = '', value = ''] = match ?? [];
    // An item of a list may be anything, an address too.
    if (indent.includes('-') && !inner.has(name)) return line;
    // What has no place here is reported as such; it is only made readable.
    const isKnown = (indent ? inner : outer).has(name) || (indent !== '' && outer.has(name));
    if (!isKnown && /^[[{]/.test(value)) return line;
    const rule = match && rules.find(({ test }) => test({ indent, name, gap, value }));
    if (!rule) return line;
    const before = lines[at - 1] ?? '';
    const nested = indent !== '' && (/^[ \t]/.test(before) || /:\s*$/.test(before));
    const write = `${nested ? indentOf(indent) : ''}${name}: ${quote(value)}`.trimEnd();
    if (isKnown) faults.push({ at, field: name, what: rule.what, write });
    return write;
  });
  return { faults, mended };
}

/** What stands in a list of fields, deeper than two spaces or behind a hyphen, stays where it is. */
const indentOf = (indent: string) =>
  /^ +(- +)?$/.test(indent) && indent.length > 3 ? indent : '  ';

/** A whole scalar in single or double quotes (YAML 1.2, §7.3), perhaps with a comment behind it. */
const isQuoted = (value: string) =>
  /^('([^']|'')*'|"([^"\\]|\\.)*")(\s+#.*)?$/.test(value) || value === '';

/** Leaves alone what needs no quotes; takes a lone quote at either end for a slip. */
function quote(value: string): string {
  const needless = !/^[['"\]{}*&!%@`,?#-]|:(\s|$)|\s#\S/.test(value);
  if (needless || isQuoted(value)) return value;
  const bare = /["'].*["']/.test(value) ? value : value.replace(/^["']|["']$/g, '');
  return `'${bare.replaceAll("'", "''")}'`;
}
