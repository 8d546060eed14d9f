import type { FootnoteDefinition } from 'mdast';
import { visitAllNodes, visitNodes } from '../../body/visit-nodes.ts';
import type { OpenedText } from '../../body/opened-text.ts';
import type { MarkdownRoot } from '../../body/parse-markdown.ts';
import type { Bilingual, LineProblem } from '../../report/problem.ts';

/** A mark as it stands in the source, not escaped: `[^9]`. */
const mark = /(?<!\\)\[\^([^\]\s[\\]+)\]/g;

/**
 * Finds footnotes that no page would show, and marks of footnotes that are not there: GFM drops the
 * ones and prints the others as they are written.
 *
 * @param text opened
 * @returns the findings; lines count from the body's first
 * @throws RangeError where it is nested too deeply
 */
export function checkFootnotes(text: OpenedText): LineProblem[] {
  const { body } = text;
  if (!body.includes('[^')) return [];
  const { markdown } = text;
  const notes = new Map<string, FootnoteDefinition>();
  const findings: LineProblem[] = [];
  visitNodes(markdown, 'footnoteDefinition', (note) => {
    if (notes.has(note.identifier)) findings.push(describe(note, writtenTwice, renumber));
    else notes.set(note.identifier, note);
  });
  visitNodes(markdown, 'definition', ({ label, position }) => {
    if (!label || !/^\^\S.*\s/.test(label)) return;
    findings.push({ line: position?.start.line ?? 1, ...named(`[${label}]`) });
  });
  const reached = findReached(markdown, notes);
  for (const [id, note] of notes)
    if (!reached.has(id)) findings.push(describe(note, unused, refer));
  return [...findings, ...findUndefined(markdown, body)];
}

/** The footnotes that the text refers to, and those that these refer to. */
function findReached(markdown: MarkdownRoot, notes: ReadonlyMap<string, FootnoteDefinition>) {
  const reached = new Set<string>();
  const waiting = listReferences(markdown);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const note = notes.get(id);
    if (!note || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...note.children.flatMap(listReferences));
  }
  return reached;
}

function listReferences(tree: MarkdownRoot | FootnoteDefinition['children'][number]): string[] {
  const found: string[] = [];
  visitAllNodes(tree, (node) => {
    if (node.type === 'footnoteReference') found.push(node.identifier);
    return node.type === 'footnoteDefinition' ? 'skip' : undefined;
  });
  return found;
}

function findUndefined(markdown: MarkdownRoot, body: string): LineProblem[] {
  const findings: LineProblem[] = [];
  visitNodes(markdown, 'text', ({ position }) => {
    const from = position?.start.offset ?? 0;
    const source = body.slice(from, position?.end.offset ?? 0);
    for (const { 0: sign, index } of source.matchAll(mark)) {
      const line = (position?.start.line ?? 1) + source.slice(0, index).split('\n').length - 1;
      findings.push({ line, ...missing(sign) });
    }
  });
  return findings;
}

function describe(
  { label, identifier, position }: FootnoteDefinition,
  say: (sign: string) => Bilingual,
  advise: (sign: string) => Bilingual,
): LineProblem {
  const sign = `[^${label ?? identifier}]`;
  return { line: position?.start.line ?? 1, what: say(sign), write: advise(sign) };
}

const named = (sign: string): Omit<LineProblem, 'line'> => ({
  what: {
    ar: `في اسم الحاشية ${sign} مسافة، فتصير رابطاً.`,
    en: `The name of the footnote ${sign} has a space, which makes a link of it.`,
  },
  write: sign.replace(/\s+/g, '-'),
});

const refer = (sign: string): Bilingual => ({
  ar: `اكتب ${sign} في النص عند موضعها، أو احذفها.`,
  en: `Write ${sign} in the text where it belongs, or delete it.`,
});

const renumber = (sign: string): Bilingual => ({
  ar: `أعطِ إحداهما رقماً آخر، هنا وفي النص، أو احذف الزائدة من ${sign}.`,
  en: `Give one of them another number, here and in the text, or delete the ${sign} too many.`,
});

const unused = (sign: string): Bilingual => ({
  ar: `الحاشية ${sign} لا إحالة إليها في النص، فلا تظهر.`,
  en: `Nothing refers to the footnote ${sign}, so it is not shown.`,
});

const writtenTwice = (sign: string): Bilingual => ({
  ar: `الحاشية ${sign} مكتوبة مرتين، فلا تظهر الثانية.`,
  en: `The footnote ${sign} is written twice, and the second is not shown.`,
});

const missing = (sign: string): Pick<LineProblem, 'what' | 'write'> => ({
  what: { ar: `الإحالة ${sign} لا حاشية لها.`, en: `${sign} refers to no footnote.` },
  write: {
    ar: `اكتب الحاشية في سطر وحدها آخر النص: «${sign}: …»، أو احذف الإحالة.`,
    en: `Write the footnote on a line of its own at the end, “${sign}: …”, or delete the reference.`,
  },
});
