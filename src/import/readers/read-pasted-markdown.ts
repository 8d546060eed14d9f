import { parseFrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';
import { articleSchema } from '../../article/schema.ts';
import { readCaption } from '../../body/read-caption.ts';
import type { InputBlock, Hint, Reading } from '../block.ts';
import { stripTracking } from '../finders/strip-tracking.ts';
import { findDateLine } from '../finders/date-line.ts';
import { isResidue } from '../finders/find-residue.ts';
import { type MarkdownNode, parseMarkdown } from '../../body/parse-markdown.ts';
import { readWords } from '../stringify-markdown.ts';
import { readForeignFields } from './read-foreign-fields.ts';
import { splitToml, type TomlParts } from './read-toml.ts';

/**
 * Reads pasted Markdown. Its blocks stay as they are written, to the character; front matter gives
 * fields.
 *
 * @param text the whole of it, lines ended by LF
 * @returns the reading; lines count from the first of the file, front matter included
 */
export function readPastedMarkdown(text: string): Reading {
  const toml = splitToml(text);
  const parts = toml ?? splitFrontMatter(text);
  const body = parts?.body ?? text;
  const lines = body.split('\n');
  const blocks = sliceBlocks(lines, parseMarkdown(body).children);
  const offset = (parts?.bodyLine ?? 1) - 1;
  const tracked: Reading['used'] = [];
  const placed = blocks.map((block) => {
    const line = (block.line ?? 1) + offset;
    const { markdown, removed } = freeLinks(block.markdown);
    if (removed) tracked.push({ field: 'tracking', text: removed, line });
    return { ...block, markdown, line, ...(block.source ? { source: markdown } : {}) };
  });
  const front = readFront(parts);
  const whole = text.split('\n').slice(0, offset).join('\n');
  return {
    kind: 'markdown',
    blocks: placed,
    around: [],
    lost: [],
    dateLines: [],
    hints: front?.hints ?? [],
    carried: front?.carried,
    used: [...(front ? [{ field: 'front matter', text: whole, line: 1 }] : []), ...tracked],
    remarks: [...(front?.remarks ?? []), ...(tracked.length > 0 ? [freedOfTracking] : [])],
  };
}

function readFront(parts: TomlParts | ReturnType<typeof splitFrontMatter>) {
  if (!parts) return undefined;
  if ('yaml' in parts) return readFields(parts.yaml);
  const data = parts.data ?? {};
  const { draft, aliases } = data;
  const remarks = parts.data ? [] : [noToml];
  return { hints: readForeignFields(data), carried: { draft, aliases }, remarks };
}

const noToml = {
  ar: 'بيانات الملف (TOML) لا تُقرأ كما كُتبت، وهي في السجلّ',
  en: 'The front matter (TOML) cannot be read as written; it is in the record',
};

/** The links of a block without what tracks readers, which their targets alone hold. */
function freeLinks(markdown: string): { markdown: string; removed: string } {
  let removed = '';
  const free = markdown.replace(/(?<=\]\(<?)https?:\/\/[^\s()<>]+/g, (address) => {
    const clean = stripTracking(address);
    removed += clean.removed;
    return clean.address === address ? address : clean.address;
  });
  return { markdown: free, removed };
}

const freedOfTracking = {
  ar: 'حُذف من روابط النصّ ما يتتبّع القارئ، وهو في السجلّ',
  en: 'What tracks readers was taken out of links in the text; it is in the record',
};

/** Whole lines from the start of each block to the start of the next. */
function sliceBlocks(lines: string[], nodes: readonly MarkdownNode[]): InputBlock[] {
  const starts = nodes.map((node, at) => (at === 0 ? 1 : (node.position?.start.line ?? 1)));
  return nodes.flatMap((node, at): InputBlock[] => {
    const start = starts[at] ?? 1;
    const markdown = lines.slice(start - 1, (starts[at + 1] ?? lines.length + 1) - 1);
    const kept = trimBlankLines(markdown);
    const line = start + markdown.findIndex((each) => each.trim() !== '');
    if (node.type !== 'paragraph' || !kept.some(isHeadLine)) {
      const source = kept.join('\n');
      return [{ ...makeBlock(node, source, line), source }];
    }
    return kept.map((each, after) => makeLine(each, line + after));
  });
}

/** A line of the page's head or of its controls, in what Markdown takes for a paragraph. */
const isHeadLine = (line: string) => isResidue(line) || findDateLine(line) !== undefined;

const makeLine = (line: string, at: number): InputBlock => ({
  kind: 'paragraph',
  text: line.trim(),
  markdown: line.trim(),
  line: at,
});

function makeBlock(node: MarkdownNode, markdown: string, line: number): InputBlock {
  const text = readWords(node);
  if (node.type === 'heading') return { kind: 'heading', text, markdown, line };
  if (node.type !== 'paragraph') return { kind: 'other', text: text || markdown, markdown, line };
  const [image, ...more] = node.children;
  if (image?.type === 'image' && more.length === 0) {
    const { caption, credit = '' } = readCaption(image.title ?? '');
    const picture = { src: image.url, alt: image.alt ?? '', caption, credit };
    return { kind: 'picture', text: markdown, markdown, line, picture };
  }
  return { kind: 'paragraph', text, markdown, line };
}

function trimBlankLines(lines: string[]): string[] {
  const isText = (line: string) => line.trim() !== '';
  return lines.slice(lines.findIndex(isText), lines.findLastIndex(isText) + 1);
}

const found = ['title', 'date', 'source', 'sourceUrl', 'summary'] as const;

function readFields(yaml: string): Pick<Reading, 'hints' | 'carried' | 'remarks'> {
  const { data, textOf, lineOf, problems } = parseFrontMatter(yaml, '');
  const from = 'front matter';
  const hints: Hint[] = found.flatMap((field) => {
    const value = textOf([field])?.trim();
    return value ? [{ field, value, from }] : [];
  });
  const [caption, credit, src, alt] = ['caption', 'credit', 'file', 'alt'].map(
    (name) => textOf(['photo', name])?.trim() ?? '',
  ) as [string, string, string, string];
  if (caption || src) {
    hints.push({ field: 'photo', value: caption, from, picture: { src, alt, caption, credit } });
  }
  const fields = (data ?? {}) as Record<string, unknown>;
  const own = new Set(hints.map(({ field }) => field));
  hints.push(...readForeignFields(fields).filter(({ field }) => !own.has(field)));
  const unknown = Object.keys(fields).filter((name) => !Object.hasOwn(articleSchema.shape, name));
  const { aliases, allow, draft, corrections, kicker, series, featured } = fields;
  const lost = unknown.filter((name) => readForeignFields({ [name]: fields[name] }).length === 0);
  const remarks = lost.length > 0 ? [describeUnknown(lost)] : [];
  const passedOver = new Set(unknown.map((name) => lineOf([name])));
  const faults = problems.map(({ line }) => line ?? 1).filter((line) => !passedOver.has(line));
  if (faults.length > 0) remarks.push(unreadable(faults));
  return {
    hints,
    carried: { aliases, allow, draft, corrections, kicker, series, featured },
    remarks,
  };
}

const describeUnknown = (names: string[]) => ({
  ar: `حقول لا يعرفها الموقع بقيت في السجلّ وحده: ${names.join('، ')}`,
  en: `Fields that the site does not know are in the record only: ${names.join(', ')}`,
});

const unreadable = (lines: number[]) => ({
  ar: `في بيانات الملف ما لا يُقرأ كما كُتب (${lines.length > 1 ? 'الأسطر' : 'السطر'} ${lines.join('، ')})`,
  en: `The front matter cannot be read as written at line ${lines.join(', ')}`,
});
