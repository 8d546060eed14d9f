import type { Blockquote, Paragraph } from 'mdast';
import { cutText, joinLines, splitLines } from './split-lines.ts';

/** The five kinds of callouts that GitHub has, and what readers see above them. */
export const calloutNames: Record<string, string> = {
  note: 'ملاحظة',
  tip: 'نصيحة',
  important: 'مهمّ',
  warning: 'تنبيه',
  caution: 'تحذير',
};

const sign = /^\[!([a-z]+|\p{Script=Arabic}+)\](?:[ \t]+|(?=\\?$))/iu;

/**
 * Makes a callout of a quotation that opens with its sign, in place: `> [!NOTE]`, `> [!ملاحظة]`, the
 * text below it or behind it. Its name comes before the text.
 *
 * @param quote as parsed
 * @param body the Markdown it was parsed from
 */
export function makeCallout(quote: Blockquote, body: string): void {
  const [first, ...rest] = quote.children;
  const [head, ...lines] = first?.type === 'paragraph' ? splitLines(first, body) : [];
  const [found = '', name = ''] = sign.exec(head?.source ?? '') ?? [];
  const kind = findKind(name);
  const [text, ...others] = head?.nodes ?? [];
  if (!head || !kind || text?.type !== 'text' || !text.value.startsWith(found)) return;
  const [title, words] = cutText(text, found.length);
  const nodes = [...(words.value.trim() === '' ? [] : [words]), ...others];
  const below = nodes.length > 0 ? [{ ...head, nodes }, ...lines] : lines;
  const label: Paragraph = {
    type: 'paragraph',
    children: [{ ...title, value: calloutNames[kind] ?? '' }],
    data: { hName: 'strong' },
    position: title.position,
  };
  quote.children = [label, ...(below.length > 0 ? [joinLines(below)] : []), ...rest];
  quote.data = { hName: 'div', hProperties: { className: ['callout', kind] } };
}

function findKind(name: string): string | undefined {
  const plain = (text: string) => text.replace(/\p{Mn}/gu, '');
  const given = plain(name.toLowerCase());
  return Object.keys(calloutNames).find((kind) =>
    [kind, plain(calloutNames[kind] ?? '')].includes(given),
  );
}
