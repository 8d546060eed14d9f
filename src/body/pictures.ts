import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Element } from 'hast';
import sharp from 'sharp';
import { isDrawing } from '../article/is-drawing.ts';
import { makeElement } from './make-element.ts';

/** Widths a picture is offered in, in CSS pixels of the file; never more than it has. */
const widths = [360, 540, 720, 1080, 1440];

/** `map.drawing.png`: lines on paper, which its editor says that the dark theme may turn round. */
const drawingName = /\.drawing\.\w+$/i;

/** How wide a picture is shown: edge to edge on a phone, as wide as the text elsewhere. */
const sizes = '(min-width: 45rem) 42rem, 100vw';

const files = import.meta.glob<{ default: Original }>('/content/**/*.{avif,jpg,jpeg,png,webp}');

/**
 * A picture as Astro imports it. Reading any property but `clone` counts as use of the original
 * file, which would then be published too, with the place and camera its EXIF may tell of.
 */
type Original = ImageMetadata & { clone?: ImageMetadata };

/** The same as it is seen, with the path of its file. */
type Turned = ImageMetadata & { clone: ImageMetadata; fsPath: string; hasAlpha: boolean };

/** By their names in Unicode's composed form, as `findPictureFile` compares them. */
const composed = new Map(Object.entries(files).map(([path, load]) => [path.normalize(), load]));

/**
 * Makes the `<picture>` of a file: AVIF and WebP in several widths, its own format for the rest.
 *
 * @param file path from the project's root: `content/2014/a-slug/photo.jpg`
 * @param options the text alternative, and whether the picture is the first on its page and so
 *   loads at once
 * @returns a `<picture>` with the dimensions on its `<img>`, so that nothing moves as it loads
 * @throws Error that names the file if there is none
 */
export async function drawPicture(
  file: string,
  { alt, first = false }: { alt: string; first?: boolean },
): Promise<Element> {
  const { original, draw, look } = await open(file);
  const { width, height, format } = original.clone;
  const fallback = await draw(format === 'png' ? 'png' : 'jpeg');
  const sources = await Promise.all(['avif', 'webp'].map(draw));
  return makeElement('picture', {}, [
    ...sources.map(({ srcSet, options }) =>
      makeElement('source', { type: `image/${options.format}`, srcset: srcSet.attribute, sizes }),
    ),
    makeElement('img', {
      src: fallback.srcSet.values.at(-1)?.url ?? fallback.src,
      srcset: fallback.srcSet.attribute,
      sizes,
      alt,
      ...(look.length > 0 && { className: look }),
      width,
      height,
      ...(first ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' }),
    }),
  ]);
}

/** How large a picture is shown in lists, in CSS pixels; the file has twice as many each way. */
const small = { width: 96, height: 72 };
const large = { width: 2 * small.width, height: 2 * small.height };

/**
 * Makes the `<picture>` of a file for lists: in one size, AVIF. Browsers without AVIF are given a
 * file that the article's own page has anyway, which `object-fit` cuts to shape. A drawing is shown whole,
 * since what is cut off one are words; JPEG is for photos, and is not asked.
 *
 * @param file as {@link drawPicture} takes it
 * @param hasFocus whether styles alone crop it, around a point that its article names
 * @returns a `<picture>` with dimensions that loads when it is about to be seen; its text alternative is
 *   empty, for it stands beside a title
 * @throws Error as {@link drawPicture} does
 */
export async function drawSmall(file: string, hasFocus = false): Promise<Element> {
  const { original, draw, look } = await open(file);
  const { width: wide, height: high, format } = original.clone;
  const isWhole = !hasFocus && format !== 'jpg' && (await isDrawing(original.fsPath));
  const box = isWhole || hasFocus ? measure(wide, high, isWhole) : { ...large, fit: 'cover' };
  const { src } = await getImage({ src: original, format: 'avif', ...box });
  const fallback = await draw(format === 'png' ? 'png' : 'jpeg');
  return makeElement('picture', {}, [
    makeElement('source', { type: 'image/avif', srcset: src }),
    makeElement('img', {
      src: fallback.srcSet.values[0]?.url ?? fallback.src,
      alt: '',
      ...(isWhole ? { width: wide, height: high } : small),
      ...(isWhole || look.length > 0
        ? { className: [...(isWhole ? ['whole'] : []), ...look] }
        : {}),
      loading: 'lazy',
      decoding: 'async',
    }),
  ]);
}

/** How wide the file is, so that the picture stands within the box or covers it; never more than it has. */
function measure(wide: number, high: number, isWithin: boolean) {
  const scales = [large.width / wide, large.height / high];
  const scale = isWithin ? Math.min(...scales) : Math.max(...scales);
  return { width: Math.round(wide * Math.min(1, scale)) };
}

async function open(file: string) {
  const path = `/${file}`;
  const load = files[path] ?? composed.get(path.normalize());
  const module = await (load?.() ?? (import.meta.env.DEV && openNew(path)));
  if (!module) throw new Error(`${file}: لا توجد هذه الصورة · there is no such picture`);
  const original = await turn(module.default);
  const offered = [...new Set(widths.map((each) => Math.min(each, original.clone.width)))];
  const isDrawn = drawingName.test(file);
  // The last is also what others show, on whatever paper they have.
  const draw = (type: string) =>
    getImage({
      src: original,
      format: type,
      widths: offered,
      ...(original.hasAlpha && /^(?:png|jpeg)$/.test(type) && { background: '#ffffff' }),
    });
  const look = isDrawn ? ['drawing'] : original.hasAlpha ? ['transparent'] : [];
  return { original, draw, look };
}

/** The development server may be asked for a picture before Vite has taken note of it. */
const openNew = (path: string): Promise<{ default: Original } | undefined> =>
  import(/* @vite-ignore */ path).catch(() => undefined);

/**
 * Gives the picture the size it is seen in. Astro turns every picture as its EXIF says, but reads
 * that in JPEG only: it would crop the others to the shape they had before.
 */
async function turn(original: Original): Promise<Turned> {
  const { fsPath } = original as Original & { fsPath: string };
  const { autoOrient, hasAlpha } = await sharp(fsPath).metadata();
  const clone = { ...(original.clone ?? original), ...autoOrient };
  return { ...clone, clone, fsPath, hasAlpha } as Turned;
}
