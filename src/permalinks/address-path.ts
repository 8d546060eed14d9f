import type { Bilingual } from '../report/problem.ts';
import { decodeAddress } from './decode-address.ts';

/** Letters and digits of any script first, then what file systems, servers and YAML all take as it is. */
const segmentPattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._~@+=-]*$/u;

/** What a name of a file or folder may take at most, in bytes, on common file systems. */
const maxSegmentBytes = 255;

/** An address below the site's first page, or what keeps a text from being one. */
export type AddressPath = { path: string; fault?: never } | { path?: never; fault: Bilingual };

/**
 * Reads a path below the site's first page into the one form that addresses are compared in:
 * percent-decoded, in NFC, with a slash before it and, unless it names an HTML file, behind it.
 *
 * @param text `/2014/a-slug/`, `2014/a-slug`, `/news/123.html`, `/2014/%D8%B1…`
 * @returns the path, or what is wrong with the text
 */
export function readAddressPath(text: string): AddressPath {
  if (/[?#]/.test(text)) return { fault: hasQuery };
  const decoded = decodeAddress(text);
  if (decoded === undefined) return { fault: badSigns };
  const path = decoded
    .normalize('NFC')
    .replace(/^\/|\/$/g, '')
    .replace(/(^|\/)index\.html$/, '');
  if (path === '' || path === '/') return { fault: isFirstPage };
  const isSound = path
    .split('/')
    .every((each) => segmentPattern.test(each) && Buffer.byteLength(each) <= maxSegmentBytes);
  if (!isSound) return { fault: badSigns };
  return { path: /\.html?$/.test(path) ? `/${path}` : `/${path}/` };
}

/**
 * Names the file that answers an address on a static host.
 *
 * @param path as {@link readAddressPath} gives it
 * @returns the file's path from the folder of the built site: `2014/a-slug/index.html`
 */
export function fileOfAddress(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

const hasQuery: Bilingual = {
  ar: 'في العنوان ? أو #، وما بعدهما لا يميّز صفحة من صفحة في موقع ثابت.',
  en: 'The address holds ? or #: on a static site what follows them does not tell pages apart.',
};

const badSigns: Bilingual = {
  ar: 'العنوان ليس مساراً صالحاً: حروف وأرقام و-._~@+= بين الشرطات المائلة.',
  en: 'The address is no sound path: letters, digits and -._~@+= between slashes.',
};

const isFirstPage: Bilingual = {
  ar: 'هذا عنوان الصفحة الأولى.',
  en: 'This is the address of the first page.',
};
