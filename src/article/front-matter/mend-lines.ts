import type { Bilingual, Problem } from '../../report/problem.ts';
import { holdsMore, holdsNoWords, inner, isField, isProse, listed } from './field-names.ts';
import { joinValues, skipBlock } from './join-values.ts';
import { lineRules, lost } from './line-rules.ts';
import { mendList } from './mend-list.ts';
import { blockHeader, quoteValue } from './quote-value.ts';
import { type Parts, takeApart } from './take-apart.ts';

/** A front matter line that YAML would refuse or misread. */
export interface LineFault extends Pick<Problem, 'what' | 'write'> {
  /** Place of the line, from 0. */
  at: number;
  field: string;
}

/**
 * Finds the lines of front matter whose value needs quotes, and others that are easily mended.
 *
 * @param lines the YAML
 * @returns the faults, each with the line as it should be, and all lines with those put in place
 */
export function mendLines(lines: readonly string[]): { faults: LineFault[]; mended: string[] } {
  const faults: LineFault[] = [];
  const { joined, places, whole } = joinValues(lines, isProse);
  const mended = [...joined];
  /** The field at the margin that a line belongs to. */
  let owner = '';
  let at = 0;
  while (at < joined.length) {
    const line = joined[at]!;
    const parts = takeApart(line);
    if (parts && parts.indent === '') owner = parts.name;
    const fault = places.has(at)
      ? { what: severalLines, ...write(parts!, joined[at - 1]) }
      : whole.has(at)
        ? undefined
        : ((parts && judge(parts, joined[at - 1])) ?? judgeItem(line, owner));
    if (fault) {
      mended[at] = fault.write;
      if (fault.isKnown)
        faults.push({ at, field: fault.field, what: fault.what, write: fault.write });
    }
    at = blockHeader.test(parts?.value ?? '')
      ? skipBlock(joined, at + 1, parts!.indent.length)
      : at + 1;
  }
  return { faults, mended };
}

const severalLines: Bilingual = {
  ar: 'القيمة في أكثر من سطر. اكتبها في سطر واحد:',
  en: 'The value takes more than one line. Write it on one:',
};

interface Fault {
  field: string;
  what: Bilingual;
  write: string;
  /** What is unknown is reported as such; it is only made readable. */
  isKnown: boolean;
}

function judge(parts: Parts, before: string | undefined): Fault | undefined {
  const { indent, name, sign, value } = parts;
  // An item of a list may be anything, an address too.
  if (indent.includes('-') && !inner.has(name)) return undefined;
  const isKnown = isField(indent, name);
  if (!isKnown && /^[[{]/.test(value)) return undefined;
  if (sign !== ':') return { what: describeSign(sign), ...write(parts, before) };
  if (holdsMore.has(name) && !holdsNoWords.has(name) && /^[[{]/.test(value)) {
    const list = mendList(value);
    return list === value
      ? undefined
      : { field: name, what: lost, write: `${indent}${name}: ${list}`, isKnown };
  }
  const rule = lineRules.find(({ test }) => test(parts));
  return rule && { what: rule.what, ...write(parts, before) };
}

const describeSign = (sign: string): Bilingual =>
  sign
    ? {
        ar: `بعد اسم الحقل «${sign}» مكان النقطتين (:).`,
        en: `Behind the field's name stands "${sign}" in the place of a colon (:).`,
      }
    : {
        ar: 'لا نقطتان (:) بعد اسم الحقل.',
        en: "There is no colon (:) behind the field's name.",
      };

/** An item of a list of words, which stands alone on its line. */
function judgeItem(line: string, owner: string): Fault | undefined {
  const [, indent = '', value = ''] = /^([ \t]*- +)(\S.*?)\s*$/s.exec(line) ?? [];
  if (!listed.has(owner) || !value || /^[[{&*]/.test(value)) return undefined;
  const parts = { indent, name: '', sign: ':', gap: ' ', value };
  const rule = lineRules.find(({ test }) => test(parts));
  if (!rule) return undefined;
  const write = `${indent.replace('\t', '  ')}${quoteValue(value)}`;
  return { field: owner, what: rule.what, write, isKnown: true };
}

function write({ indent, name, value }: Parts, before = '') {
  const nested = indent !== '' && (/^[ \t]/.test(before) || /:\s*(#.*)?$/.test(before));
  const isList = holdsMore.has(name) && /^[[{]/.test(value);
  const words = isList ? value : quoteValue(value);
  const line = `${nested ? indentOf(indent) : ''}${name}: ${words}`.trimEnd();
  return { field: name, write: line, isKnown: isField(indent, name) };
}

/** What stands in a list of fields, deeper than two spaces or behind a hyphen, stays where it is. */
const indentOf = (indent: string) =>
  /^ +(- +)?$/.test(indent) && indent.length > 3 ? indent : '  ';
