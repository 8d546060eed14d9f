import { pictureExtensions } from '../../article/schema.ts';
import type { Decision } from '../desk.ts';
import { isEmbedded } from './find-picture.ts';

/** A picture nobody has described. */
export const noAlt = (name: string): Decision => ({
  sure: false,
  ar: `الصورة ${name} بلا وصف: اكتب ما يظهر فيها لمن لا يراها`,
  en: `The picture ${name} has no text alternative: write what it shows`,
});

/** A photo over the text that nobody has written a caption for. */
export const noCaption = (name: string): Decision => ({
  sure: false,
  ar: `الصورة ${name} بلا شرح: اكتبه في photo.caption`,
  en: `The photo ${name} has no caption: write it in photo.caption`,
});

/** A photo over the text whose file is not there. */
export const photoAbsent = (src: string): Decision => ({
  sure: false,
  ar: `صورة المقال ليست إلى جانب الملف: «${shorten(src)}»؛ ضعها في مجلد المقال واكتب اسمها في photo.file`,
  en: `The article's picture is not beside the file: put it into the article's folder and name it in photo.file`,
});

/** A photo over the text whose file is there, or that stands in the input itself, and of a kind that pages do not show. */
export const photoUnshown = (src: string): Decision => ({
  sure: false,
  ar: `صورة المقال «${shorten(src)}» ${isEmbedded(src) ? 'داخل الملف نفسه' : 'إلى جانب الملف'}، ولكن ${unshownWhy.ar}، وضعها في مجلد المقال واكتب اسمها في photo.file`,
  en: `The article's picture is ${isEmbedded(src) ? 'in the file itself' : 'beside the file'}, but ${unshownWhy.en}, put it into the article's folder and name it in photo.file`,
});

/** A picture in the text whose file is not there. */
export const absent = (src: string): Decision => ({
  sure: false,
  ar: `صورة في النصّ ليست إلى جانب الملف فنُحّيت: «${shorten(src)}»`,
  en: 'A picture in the text is not beside the file and was set aside',
});

/** A picture in the text whose file is there, and of a kind that pages do not show. */
export const unshown = (src: string): Decision => ({
  sure: false,
  ar: `نُحّيت صورة في النصّ هي ${isEmbedded(src) ? 'داخل الملف نفسه' : 'إلى جانب الملف'}، «${shorten(src)}»، لأنّ ${unshownWhy.ar}`,
  en: `A picture in the text is ${isEmbedded(src) ? 'in the file itself' : 'beside the file'} and was set aside: ${unshownWhy.en}`,
});

const unshownWhy = {
  ar: `الموقع لا يعرض إلا صوراً سليمة (${pictureExtensions.join(' ')}) لا يزيد حجمها على 40 ميغابايت: حوّلها`,
  en: `the site shows sound pictures only (${pictureExtensions.join(' ')}) of at most 40 MB: convert it`,
};

/** Addresses that hold a whole picture are named by its kind. */
const shorten = (src: string) => (isEmbedded(src) ? `${src.slice(0, 30).split(/[;,]/)[0]}…` : src);
