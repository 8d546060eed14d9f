import { visit } from 'unist-util-visit';
import type { Block } from '../block.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import { parseMarkdown } from '../write-markdown.ts';
import { findPicture, type PictureFile } from './find-picture.ts';

/** Stands where nobody has said yet what a picture shows. */
const unwritten = 'اكتب هنا ما يظهر في الصورة';

/**
 * Finds the files of an article's pictures and names them in it; pictures without a file are set
 * aside, and the photo over the text keeps its caption.
 *
 * @param article changed in place: fields, blocks, ledger and decisions
 * @param folder of the input
 * @returns the files to put beside the article, each name once
 */
export async function placePictures(
  article: PreparedArticle,
  folder: string,
): Promise<PictureFile[]> {
  const files = new Map<string, PictureFile>();
  const place = async (src: string) => {
    const picture = await findPicture(folder, src);
    if (!picture) return undefined;
    const placed = files.get(picture.path) ?? { ...picture, name: findName(picture.name, files) };
    files.set(picture.path, placed);
    return placed;
  };
  await placePhoto(article, place);
  for (const block of [...article.blocks]) await placeInBlock(article, block, place);
  return [...files.values()];
}

type Place = (src: string) => Promise<PictureFile | undefined>;

function findName(name: string, files: ReadonlyMap<string, PictureFile>): string {
  const taken = new Set([...files.values()].map((file) => file.name));
  if (!taken.has(name)) return name;
  for (let at = 2; ; at += 1) {
    const other = name.replace(/(\.\w+)$/, `-${at}$1`);
    if (!taken.has(other)) return other;
  }
}

async function placePhoto(
  { photo, fields, decisions }: PreparedArticle,
  place: Place,
): Promise<void> {
  if (!photo?.src) return;
  const file = await place(photo.src);
  if (file && fields.photo) {
    fields.photo.file = file.name;
    fields.photo.alt = photo.alt || unwritten;
    if (!photo.alt) decisions.push(noAlt(file.name));
  } else {
    decisions.push({
      sure: false,
      ar: `صورة المقال ليست إلى جانب الملف: «${photo.src}»؛ ضعها في مجلد المقال واكتب اسمها في photo.file`,
      en: `The article's picture is not beside the file: put it into the article's folder and name it in photo.file`,
    });
  }
}

async function placeInBlock(article: PreparedArticle, block: Block, place: Place): Promise<void> {
  const images: { src: string; alt: string; title: string; start: number; end: number }[] = [];
  visit(parseMarkdown(block.markdown), 'image', ({ url, alt, title, position }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    images.push({ src: url, alt: alt ?? '', title: title ?? '', start, end });
  });
  for (const { src, alt, title, start, end } of images.reverse()) {
    const own = block.markdown.slice(start, end);
    const file = await place(src);
    const said = alt.trim() || title || unwritten;
    const isRight = file && file.name === src.replace(/^\.\//, '') && alt.trim() !== '';
    const written = !file ? '' : isRight ? own : writeImage(said, file.name, title);
    block.markdown = block.markdown.slice(0, start) + written + block.markdown.slice(end);
    if (file && !alt.trim()) article.decisions.push(noAlt(file.name));
    const isHtml = article.kind === 'html';
    if (isHtml && block.text && block.kind === 'picture' && file) {
      article.ledger.push({ kind: 'field', name: 'caption', text: block.text });
    } else if (!isHtml && written !== own) {
      article.ledger.push({
        kind: file ? 'field' : 'aside',
        name: 'picture',
        text: own,
        line: block.line,
      });
    }
    if (!file) setAside(article, block, src, isHtml);
  }
  if (block.markdown.trim() === '')
    article.blocks = article.blocks.filter((each) => each !== block);
}

function setAside(article: PreparedArticle, block: Block, src: string, isHtml: boolean): void {
  if (isHtml && block.kind === 'picture' && block.text) {
    article.ledger.push({ kind: 'aside', name: 'picture', text: block.text });
  }
  article.decisions.push({
    sure: false,
    ar: `صورة في النصّ ليست إلى جانب الملف فنُحّيت: «${src}»`,
    en: 'A picture in the text is not beside the file and was set aside',
  });
}

function writeImage(alt: string, name: string, title: string): string {
  const write = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\[\]"*_`<]/g, '\\$&');
  return title ? `![${write(alt)}](${name} "${write(title)}")` : `![${write(alt)}](${name})`;
}

const noAlt = (name: string) => ({
  sure: false,
  ar: `الصورة ${name} بلا وصف: اكتب ما يظهر فيها لمن لا يراها`,
  en: `The picture ${name} has no text alternative: write what it shows`,
});
