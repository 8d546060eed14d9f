import type { Element } from 'hast';
import type { FootnoteDefinition } from 'mdast';
import { toString as toText } from 'hast-util-to-string';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import type { MarkdownNode, MarkdownRoot } from '../../../body/parse-markdown.ts';
import type { InputBlock } from '../../block.ts';
import type { Figure } from './find-figures.ts';
import { readWords, stringifyMarkdown } from '../../stringify-markdown.ts';
import { noteTag, referenceTag } from './prune-page.ts';
import { pictureMark, splitAtBreaks, tidy } from './tidy-markdown.ts';

type Handle = NonNullable<NonNullable<Parameters<typeof rehypeRemark>[1]>['handlers']>[string];

const handleChildren: Handle = (state, element) => state.all(element);

/**
 * Elements that Markdown has no sign for and an article may hold. They are carried as emphasis,
 * which the library knows to be part of a line, and become HTML when the tree is tidied.
 */
const keepElement: Handle = (state, element) =>
  ({
    type: 'emphasis',
    data: { keep: element.tagName },
    children: state.all(element),
  }) as ReturnType<NonNullable<Handle>>;

const handlers: Record<string, Handle> = {
  [referenceTag]: (_state, element) => ({ type: 'footnoteReference', ...readLabel(element) }),
  [noteTag]: (state, element) => ({
    type: 'footnoteDefinition',
    ...readLabel(element),
    children: state.toFlow(state.all(element)) as FootnoteDefinition['children'],
  }),
  figure: (state, element) =>
    'dataAt' in element.properties
      ? { type: 'html', value: `${pictureMark}${element.properties.dataAt}` }
      : state.toFlow(state.all(element)),
  // Their words are the page's own: no quotation marks or break opportunities are added.
  q: handleChildren,
  wbr: () => [],
  kbd: handleChildren,
  samp: handleChildren,
  // The library's own reading drops marks of direction.
  code: (_state, element) => ({ type: 'inlineCode', value: toText(element) }),
  pre: (_state, element) => ({ type: 'code', value: toText(element).replace(/^\n|\n$/g, '') }),
  ...Object.fromEntries(['bdi', 'mark', 'sub', 'sup'].map((name) => [name, keepElement])),
};

function readLabel({ properties }: Element): { identifier: string; label: string } {
  const label = String(properties.dataLabel);
  return { identifier: label, label };
}

const converter = unified().use(rehypeRemark, { handlers });

/**
 * Makes blocks of the pruned part of a page.
 *
 * @param element as `prunePage` gives it
 * @param figures by the numbers it uses
 * @returns the blocks in order, and how many lost their markup to keep their words
 */
export function makeBlocks(
  element: Element,
  figures: readonly Figure[],
): { blocks: InputBlock[]; plain: number } {
  const tree = { type: 'root' as const, children: [element] };
  const root = converter.runSync(tree) as unknown as MarkdownRoot;
  const nodes = root.children
    .flatMap(splitAtBreaks)
    .map((node) => tidy(node))
    // The line over footnotes, which pages draw themselves.
    .filter(
      ({ type }, at, all) => type !== 'thematicBreak' || all[at + 1]?.type !== 'footnoteDefinition',
    );
  const depths = nodes.flatMap((node) =>
    node.type === 'heading' && readWords(node).trim() ? [node.depth] : [],
  );
  const shift = 2 - Math.min(...depths, 6);
  let plain = 0;
  const blocks = nodes.flatMap((node): InputBlock[] => {
    const figure = findFigure(node, figures);
    if (figure) return [makePictureBlock(figure)];
    if (node.type === 'heading') node.depth = Math.min(6, Math.max(2, node.depth + shift)) as 2;
    const text = readWords(node);
    if (text.trim() === '' && node.type !== 'thematicBreak') return [];
    const written = stringifyMarkdown(node);
    if (written.plain) plain += 1;
    const kind = node.type === 'paragraph' || node.type === 'heading' ? node.type : 'other';
    return [{ kind, text: text.trim(), markdown: written.markdown }];
  });
  return { blocks, plain };
}

function findFigure(node: MarkdownNode, figures: readonly Figure[]): Figure | undefined {
  const value = node.type === 'html' ? node.value : '';
  return value.startsWith(pictureMark)
    ? figures[Number(value.slice(pictureMark.length))]
    : undefined;
}

/**
 * Makes a block of a picture: in Markdown, with its caption in the place of a title, as the site reads it.
 *
 * @param figure of the page
 */
export function makePictureBlock({ picture, words }: Figure): InputBlock {
  const { src, alt, caption, credit } = picture;
  const title = credit ? `${caption} (${credit})`.trim() : caption;
  const image = { type: 'image' as const, url: src, alt, title: title || null };
  const { markdown } = stringifyMarkdown({ type: 'paragraph', children: [image] });
  return { kind: 'picture', text: words, markdown, picture };
}
