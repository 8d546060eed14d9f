import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { toString as toText } from 'hast-util-to-string';
import { unified } from 'unified';
import { foldText } from '../../../arabic/fold.ts';
import type { InputBlock, Hint, Reading } from '../../block.ts';
import { stripBidiControls } from '../../strip-bidi-controls.ts';
import { cleanGoogleDocs } from './clean-google-docs.ts';
import { findFigures } from './find-figures.ts';
import { findFootnotes } from './find-footnotes.ts';
import { findForeign } from './find-foreign.ts';
import { findHeadline } from './find-headline.ts';
import { findMedia } from './find-media.ts';
import { findMainText } from './find-main-text.ts';
import { findLead } from './find-lead.ts';
import { markLooks } from './mark-looks.ts';
import { makeBlocks, makePictureBlock } from './make-blocks.ts';
import { readPageData } from './page-data.ts';
import { findContainer, belongs } from './find-container.ts';
import { groupLines, findDateLines } from './group-lines.ts';
import { listElements, listTexts, readAttribute, type PageText } from './page-text.ts';
import { prunePage } from './prune-page.ts';

/**
 * Reads a saved page: newsrooms' and WordPress' markup, or what Word saves as filtered HTML.
 *
 * Every text of the page is in the blocks, in what stands around them, or used for a field.
 *
 * @param html the page, decoded
 * @param isPart whether it is of the article alone, with nothing around it
 * @returns the reading, and the characters taken out that reorder text
 * @throws Refusal as {@link findMainText} does
 */
export async function readWebPage(
  html: string,
  isPart = false,
): Promise<{ reading: Reading; taken: string }> {
  const tree: Root = unified().use(rehypeParse).parse(html);
  nameImages(tree);
  const isGoogle = cleanGoogleDocs(tree);
  if (isPart && !isGoogle) markOwnLooks(tree);
  const isWord = isGoogle || isPart || isFromWord(tree);
  const data = readPageData(tree);
  // The title Word saves is seldom the headline, but the name of the file or of its template.
  const titles = isWord ? [] : data.titles;
  const taken = stripTexts(tree);
  const texts = listTexts(tree);
  const shownTitle = findHeadline(tree, titles);
  // Who writes in Word seldom marks the headline, and marks headings below it as the first of their kind.
  const isBelow = isWord && shownTitle?.tagName === 'h1' && !texts[0]?.within.includes(shownTitle);
  const headline = isBelow ? undefined : shownTitle;
  const isTitle = ({ within }: PageText) => headline !== undefined && within.includes(headline);
  const found = isWord ? undefined : await findMainText(tree, texts);
  const wanted = texts.filter((text) => (!found || found.main.has(text)) && !isTitle(text));
  const foreign = found ? findForeign(wanted) : new Set();
  const own = wanted.filter((text) => !foreign.has(text));
  const main = new Set(own.length > 0 ? own : wanted);
  const container = findContainer(main, tree);
  const figures = findFigures(container, texts).filter((figure) =>
    belongs(figure, { container, main, texts }),
  );
  const lead = found && findLead(tree, headline, main, texts);
  const captions = new Set([...(lead ? [lead] : []), ...figures].flatMap(({ texts: own }) => own));
  const footnotes = findFootnotes(tree, main, texts);
  const kept = [...main].filter((text) => !captions.has(text) && !footnotes.marks.has(text));
  const relativeLinks = new Set<string>();
  const tracked = new Set<string>();
  const selection = {
    texts: new Set(kept.map(({ node }) => node)),
    figures: new Map(figures.map(({ holder }, at) => [holder, at] as const)),
    footnotes,
    address: data.address,
    loseLink: (href: string) => relativeLinks.add(href),
    dropTracking: (href: string) => tracked.add(href),
  };
  const { blocks, plain } = makeBlocks(prunePage(container, selection), figures);
  if (lead && !figures.some(({ holder }) => holder === lead.holder))
    blocks.unshift(makePictureBlock(lead));
  const lost = new Set(
    findLost(
      kept,
      blocks.flatMap(({ picture, text }) => (picture ? [] : text)),
    ),
  );
  const outer = texts.filter((text) => !isTitle(text) && !captions.has(text) && !main.has(text));
  const around = groupLines(outer);
  const media = findMedia(container);
  const byline = found?.byline ?? '';
  const isShown = foldText(joinWords(texts, ' ')).includes(foldText(byline));
  const shown = joinWords(texts.filter(isTitle));
  const reading: Reading = {
    kind: 'html',
    blocks,
    around: around.map(({ block }) => block),
    lost: [...groupLines([...lost]).map(({ block }) => block), ...media],
    lostLinks: [...relativeLinks, ...tracked],
    dateLines: findDateLines(around, texts.findIndex(isTitle), texts),
    hints: [
      ...titleHints(shown, titles),
      ...data.hints,
      ...(byline ? [{ field: 'authors' as const, value: byline, from: 'byline', isShown }] : []),
    ],
    used: [
      ...(shown ? [{ field: 'title', text: shown }] : []),
      ...(footnotes.marks.size > 0
        ? [{ field: 'footnotes', text: joinWords([...footnotes.marks], ' ') }]
        : []),
    ],
    remarks: [
      ...(found || isWord ? [] : [wholePage]),
      ...(byline && !names(blocks, byline) ? [namesAuthor(byline)] : []),
      ...media.map(namesMedia),
      ...(plain > 0 ? [lostMarkup] : []),
      ...(tracked.size > 0 ? [freedOfTracking] : []),
      ...(relativeLinks.size > 0 ? [namesLinks([...relativeLinks])] : []),
    ],
  };
  return { reading, taken };
}

/** Of a document made into HTML, which brings its style sheet along. */
function markOwnLooks(tree: Root): void {
  const elements = listElements(tree).map(({ element }) => element);
  const sheets = elements.filter(({ tagName }) => tagName === 'style');
  if (sheets.length > 0) markLooks(elements, sheets.map((each) => toText(each)).join('\n'));
}

/**
 * Makes an `<img>` with its own address of pictures of AMP pages, which hold nothing but what stands in
 * for them, and of those that SingleFile keeps once in a style sheet for all their places.
 */
function nameImages(tree: Root): void {
  const elements = listElements(tree).map(({ element }) => element);
  const sheets = elements
    .filter(({ tagName }) => tagName === 'style')
    .map((sheet) => toText(sheet));
  const kept = new Map(
    sheets.flatMap((sheet) =>
      [...sheet.matchAll(/(--sf-img-\d+):\s*url\(["']?(?=data:)/g)].map(
        ({ index, 0: { length }, 1: name = '' }) => {
          // Not by a pattern: one that takes a picture of many megabytes can overrun the stack.
          const rest = sheet.slice(index + length);
          return [name, rest.slice(0, rest.search(/["')]|$/))] as const;
        },
      ),
    ),
  );
  for (const element of elements) {
    const name = /var\((--sf-img-\d+)\)/.exec(readAttribute(element, 'style'))?.[1] ?? '';
    if (kept.has(name)) element.properties.src = kept.get(name);
    if (element.tagName !== 'amp-img' || toText(element).trim() !== '') continue;
    element.tagName = 'img';
    element.children = [];
  }
}

/** Direction is the markup's affair; attributes are not shown and stay. */
function stripTexts(tree: Root): string {
  const found = listTexts(tree).map(({ node }) => {
    const { text, taken } = stripBidiControls(node.value);
    node.value = text;
    return taken;
  });
  return found.join('');
}

const joinWords = (texts: readonly PageText[], between = '') =>
  texts
    .map(({ node }) => node.value)
    .join(between)
    .replace(/[ \t\n]+/g, ' ')
    .trim();

const isFromWord = (tree: Root) =>
  listElements(tree).some(
    ({ element }) =>
      element.tagName === 'meta' && /Microsoft Word/.test(readAttribute(element, 'content')),
  );

/** Kept texts that no block holds: the blocks' words are theirs one after another, without gaps. */
function findLost(kept: readonly PageText[], blocks: readonly string[]): PageText[] {
  const whole = blocks.join('').replace(/\s+/g, '');
  let place = 0;
  return kept.filter(({ node }) => {
    const words = node.value.replace(/\s+/g, '');
    if (!whole.startsWith(words, place)) return true;
    place += words.length;
    return false;
  });
}

function titleHints(shown: string, [told]: readonly string[]): Hint[] {
  if (shown) return [{ field: 'title', value: shown, from: '<h1>' }];
  return told ? [{ field: 'title', value: stripBidiControls(told).text, from: '<title>' }] : [];
}

/** Whether a name stands in the text anyway. */
const names = (blocks: readonly InputBlock[], byline: string) => {
  const name = foldText(byline.replace(/^\s*(بقلم|كتب|كتبت|by)\s*:?\s*/i, ''));
  return blocks.some(({ text }) => ` ${foldText(text)} `.includes(` ${name} `));
};

const wholePage = {
  ar: 'لم يُعرف أين المقال في الصفحة، فأُخذ نصّها كلّه: احذف ما ليس منه',
  en: 'The article was not found on the page: all of its text was taken; delete what does not belong',
};

const lostMarkup = {
  ar: 'فقرات فيها خطّ غليظ أو روابط لا تُكتب في Markdown كما كانت بقيت بكلماتها وحدها',
  en: 'Paragraphs whose emphasis or links Markdown cannot write kept their words only',
};

const namesLinks = (hrefs: string[]) => ({
  ar: `روابط بقيت كلماتها وحدها، لأن عناوينها ناقصة ولا يُعرف عنوان الصفحة التي كانت فيها: ${hrefs.join('، ')}`,
  en: `Links kept their words only, since their addresses are relative and that of their page is not known: ${hrefs.join(', ')}`,
});

const freedOfTracking = {
  ar: 'حُذف من روابط النصّ ما يتتبّع القارئ، وهي كما كانت في السجلّ',
  en: 'What tracks readers was taken out of links in the text; as they were they are in the record',
};

const namesMedia = ({ text }: InputBlock) => ({
  ar: `في المقال ما لا تعرضه صفحته هنا، وبقي في السجلّ وحده: ${text}`,
  en: `The article holds what its page here cannot show; it is in the record only: ${text}`,
});

const namesAuthor = (byline: string) => ({
  ar: `ذُكر كاتب بقي اسمه في السجلّ وحده: «${byline}»؛ أضفه إلى النصّ إن لزم`,
  en: `An author is named, in the record only: “${byline}”; add it to the text if it should stay`,
});
