import { site } from '../site.ts';
import type { Bilingual } from '../report/problem.ts';
import { type AddressPath, readAddressPath } from './address-path.ts';
import { decodeAddress } from './decode-address.ts';

/** An old address of an article, and where an editor wrote it down. */
export interface Alias {
  /** As {@link readAlias} gives it. */
  path: string;
  /** The article's file, from the project's root. */
  file: string;
  line: number;
}

/**
 * Reads an old address of this site.
 *
 * @param text a path from the site's first page (`/2014/old-slug/`, `2014/old-slug`,
 *   `/news/123.html`, `/?p=123`), which is the same wherever the site lives, or a whole address
 * @param address where the site lives
 * @returns the path from the site's first page, with the query where it has one, or what is wrong with
 *   the text
 */
export function readAlias(text: string, address: URL = site.address): AddressPath {
  const trimmed = text.trim();
  const whole = /^[a-z][a-z\d+.-]*:|^\/\//i.test(trimmed)
    ? trimmed
    : trimmed.startsWith(`${address.host}/`)
      ? `${address.protocol}//${trimmed}`
      : undefined;
  if (whole === undefined) return readPath(trimmed);
  const url = URL.canParse(whole, address) ? new URL(whole, address) : undefined;
  const isHere = url && /^https?:$/.test(url.protocol) && url.host === address.host;
  const path = isHere ? cutFolder(`${url.pathname}${url.search}${url.hash}`, address) : undefined;
  return path === undefined ? { fault: elsewhere(address) } : readPath(path);
}

/** A query may tell pages of the old site apart, which servers can be told of; a fragment never reaches them. */
function readPath(text: string): AddressPath {
  if (text.includes('#')) return { fault: hasFragment };
  const [, before = '', query] = /^([^?]*)\?(.*)$/s.exec(text) ?? [];
  if (query === undefined) return readAddressPath(text);
  if (!queryPattern.test(query)) return { fault: badQuery };
  const script = before.replace(/^\//, '');
  const { fault } = script ? readAddressPath(script) : {};
  // Unlike the address of a page, that of a program keeps its end as it is.
  return fault ? { fault } : { path: `/${decodeAddress(script)?.normalize('NFC')}?${query}` };
}

/** One to three pairs of name and value, in what all servers' rules can hold. */
const queryPattern = /^\w+=[\w.~%+-]+(&\w+=[\w.~%+-]+){0,2}$/;

const hasFragment: Bilingual = {
  ar: 'في العنوان #، وما بعدها لا يصل إلى الخادم: احذفها وما بعدها.',
  en: 'The address holds #: what follows never reaches a server. Leave both out.',
};

const badQuery: Bilingual = {
  ar: 'ما بعد ? لا تفهمه الخوادم: اكتب أزواجاً مثل p=123، ثلاثة على الأكثر.',
  en: 'Servers cannot be told of what follows the ?: write pairs like p=123, three at most.',
};

/** The path below the folder the site lives in; undefined for one that is not there. */
function cutFolder(path: string, { pathname }: URL): string | undefined {
  return path.startsWith(pathname) ? path.slice(pathname.length - 1) : undefined;
}

const elsewhere = ({ href }: URL) => ({
  ar: `العنوان خارج هذا الموقع (${href}).`,
  en: `The address lies outside this site (${href}).`,
});
