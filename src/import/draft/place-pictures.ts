import type { InputBlock } from '../block.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import { findPicture, hasFile, type PictureFile } from './find-picture.ts';
import {
  absent,
  noAlt,
  noCaption,
  photoAbsent,
  photoUnshown,
  unshown,
} from './picture-decisions.ts';
import { listImages, readDefinitions, type Definitions } from './list-images.ts';

/** Stands where nobody has said yet what a picture shows. */
const unwritten = 'اكتب هنا ما يظهر في الصورة';

/** Stands where a photo has no caption yet. */
const uncaptioned = 'اكتب هنا شرح الصورة';

/**
 * Finds the files of an article's pictures and names them in it; pictures without a file are set
 * aside, and the photo over the text keeps its caption.
 *
 * @param article changed in place: fields, blocks, record and decisions
 * @param folder of the input
 * @returns the files to put beside the article, each name once
 */
export async function placePictures(
  article: PreparedArticle,
  folder: string,
): Promise<PictureFile[]> {
  const files = new Map<string, PictureFile>();
  const place: Place = async (src) => {
    const picture = await findPicture(folder, src);
    if (!picture) return (await hasFile(folder, src)) ? 'unshown' : 'picture';
    const placed = files.get(picture.path) ?? { ...picture, name: findName(picture.name, files) };
    files.set(picture.path, placed);
    return placed;
  };
  await placePhoto(article, place);
  const definitions = readDefinitions(article.blocks.map(({ markdown }) => markdown).join('\n\n'));
  for (const block of [...article.blocks]) await placeInBlock(article, block, definitions, place);
  return [...files.values()];
}

/** Gives the file, or as what a picture without one goes into the record. */
type Place = (src: string) => Promise<PictureFile | 'picture' | 'unshown'>;

function findName(name: string, files: ReadonlyMap<string, PictureFile>): string {
  const taken = new Set([...files.values()].map((file) => file.name));
  if (!taken.has(name)) return name;
  for (let at = 2; ; at += 1) {
    const other = name.replace(/(\.\w+)$/, `-${at}$1`);
    if (!taken.has(other)) return other;
  }
}

async function placePhoto(
  { photo, fields, decisions, kind, record }: PreparedArticle,
  place: Place,
): Promise<void> {
  if (!photo?.src) return;
  const file = await place(photo.src);
  if (typeof file === 'string') {
    // That of Markdown is in its front matter or in its block, which are in the record already.
    if (kind === 'html') {
      record.push({ kind: 'aside', name: file, text: writeImage(photo.alt, photo.src, '') });
    }
    decisions.push(file === 'unshown' ? photoUnshown(photo.src) : photoAbsent(photo.src));
    return;
  }
  const { caption = uncaptioned, credit } = fields.photo ?? {};
  fields.photo = {
    file: file.name,
    alt: photo.alt || unwritten,
    caption,
    credit: credit ?? (photo.credit || undefined),
  };
  if (!photo.alt) decisions.push(noAlt(file.name));
  if (caption === uncaptioned) decisions.push(noCaption(file.name));
}

async function placeInBlock(
  article: PreparedArticle,
  block: InputBlock,
  definitions: Definitions,
  place: Place,
): Promise<void> {
  const isHtml = article.kind === 'html';
  for (const image of listImages(block.markdown, definitions).reverse()) {
    const { src, alt, title } = image;
    const found = await place(src);
    // Without the picture its link would hold nothing.
    const { start, end } = typeof found === 'string' ? image.outer : image;
    const own = block.markdown.slice(start, end);
    const file = typeof found === 'string' ? undefined : found;
    const said = alt.trim() || title || unwritten;
    const isRight = file && file.name === src.replace(/^\.\//, '') && alt.trim() !== '';
    const written = !file ? '' : isRight ? own : writeImage(said, file.name, title);
    const after = block.markdown.slice(end);
    const rest = start === 0 && !written ? after.trimStart() : after;
    block.markdown = block.markdown.slice(0, start) + written + rest;
    if (file && !alt.trim()) article.decisions.push(noAlt(file.name));
    const kind = file ? 'field' : 'aside';
    const reason = typeof found === 'string' ? found : 'picture';
    if (isHtml && block.text && block.kind === 'picture') {
      const name = file ? 'caption' : reason;
      article.record.push({ kind, name, text: block.text });
    } else if (!isHtml && written !== own) {
      article.record.push({ kind, name: reason, text: own, line: block.line });
    }
    if (!file && isHtml) article.record.push({ kind, name: reason, text: own });
    if (!file) article.decisions.push(reason === 'unshown' ? unshown(src) : absent(src));
  }
  const left = block.markdown.trim();
  const isShell =
    /^<\w/.test(left) && left.replace(/<[^<>]*>/g, '').trim() === '' && !/<(img|hr)\b/i.test(left);
  if (isShell)
    article.record.push({ kind: 'aside', name: 'picture', text: left, line: block.line });
  if (left === '' || isShell) article.blocks = article.blocks.filter((each) => each !== block);
}

function writeImage(alt: string, name: string, title: string): string {
  const write = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\[\]"*_`<]/g, '\\$&');
  return title ? `![${write(alt)}](${name} "${write(title)}")` : `![${write(alt)}](${name})`;
}
