import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { readMessage } from '../report/read-message.ts';
import { OpenedText, type WrittenBody } from './opened-text.ts';
import { linkToWhole } from './link-to-whole.ts';
import { type BodyPicture, type BodyPage, readImage } from './write-page.ts';

/** Makes the element that shows a picture of the text; without one the plain `<img>` stays. */
export type DrawPicture = (picture: BodyPicture) => Promise<Element>;

/** An article's text, and its file for error messages. */
interface Source {
  file: string;
  /** The Markdown, opened or not. */
  body: string | OpenedText;
}

/**
 * Renders an article's Markdown: the one way from text to HTML, for pages and tests.
 *
 * @param source the text
 * @param draw makes the elements of its pictures
 * @returns its HTML, and what is known of it
 * @throws as {@link drawBody} does
 */
export async function renderBody(source: Source, draw?: DrawPicture): Promise<WrittenBody> {
  const text = openBody(source);
  const isPlain = !draw || tryRender(source, () => text.pictures).length === 0;
  if (isPlain) return tryRender(source, () => text.written);
  const { tree, ...page } = await drawBody({ ...source, body: text }, draw);
  return { ...page, html: tryRender(source, () => toHtml(tree)) };
}

/**
 * Makes an article's text as its page has it, for who needs no HTML of it.
 *
 * @param source the text
 * @param draw makes the elements of its pictures
 * @returns the page; its tree shares what is no picture with that of the opened text, so nobody
 *   changes it
 * @throws Error that names the article's file, with what went wrong as its cause
 */
export async function drawBody(source: Source, draw?: DrawPicture): Promise<BodyPage> {
  const text = openBody(source);
  const page = tryRender(source, () => text.page);
  if (!draw || page.pictures.length === 0) return page;
  try {
    return { ...page, tree: (await replacePictures(page.tree, draw)) as Root };
  } catch (cause) {
    throw wrap(source, cause);
  }
}

const openBody = ({ body }: Source): OpenedText =>
  typeof body === 'string' ? new OpenedText(body) : body;

async function replacePictures(node: Nodes, draw: DrawPicture): Promise<Nodes> {
  const picture = node.type === 'element' ? readImage(node) : undefined;
  if (picture) return draw(picture);
  if (!('children' in node)) return node;
  const isFigure = node.type === 'element' && node.tagName === 'figure';
  const children: Nodes[] = [];
  for (const child of node.children) {
    const drawn = await replacePictures(child, draw);
    const isPicture = isFigure && drawn.type === 'element' && drawn.tagName === 'picture';
    children.push(isPicture ? linkToWhole(drawn) : drawn);
  }
  return { ...node, children } as Nodes;
}

function tryRender<T>(source: Source, render: () => T): T {
  try {
    return render();
  } catch (cause) {
    throw wrap(source, cause);
  }
}

const wrap = ({ file }: Source, cause: unknown) =>
  new Error(
    `${file}: تعذّر تحويل النص إلى صفحة · the text could not be rendered: ${readMessage(cause)}`,
    { cause },
  );
