import type { GitBackend } from '@sveltia/cms';
import type { Digits } from './arabic/digits.ts';
import type { RuleId } from './report/rule-ids.ts';

/** A name that RFC 2606 keeps for examples: links to it lead nowhere until the site has its own. */
export const exampleAddress = 'https://maqal.example/';

/** The site's own facts. Whoever runs a site changes this file and nothing else. */
export const site = {
  /** The name in the header and in titles. */
  name: 'مقال',
  /** One sentence on the site: in the footer and in the description of the first page. */
  description: 'مقالات عربية في صفحات هادئة، تُقرأ وتُشارَك وتُطبع.',
  /** Where the site lives, with the folder if it is not at the root. `SITE_URL` overrides it. */
  address: parseAddressOrExit(process.env.SITE_URL || exampleAddress),
  /** Countries whose month names dates use; two give the doubled form, as `DayStyle` says. */
  months: ['EG'] as readonly string[],
  /** Digits of everything the site itself counts or dates: `latn` 123 or `arab` ١٢٣. */
  digits: 'latn' as Digits,
  /** Whether dates are followed by the Hijri date of the Umm al-Qura calendar. */
  hijri: false as boolean,
  /** IANA name of the zone in which the day of an article without an hour begins. */
  timeZone: 'Asia/Riyadh',
  /**
   * Whether each text file of the site lies beside itself compressed (`.br`, `.gz`), as nginx and Caddy
   * send it. Hosts that compress by themselves need none, and count files.
   */
  precompressed: false as boolean,
  /**
   * Whether builds hold the web editor, `/admin/`: `true` where the site's repository can be told from
   * the folder or the CI machine, else its name: `{ name: 'github', repo: 'owner/name' }`.
   */
  editor: false as boolean | GitBackend,
  /** Warnings passed over in all articles, by rule, with the reason: `'straight-quotes': '…'`. */
  allow: {} as Partial<Record<RuleId, string>>,
};

/**
 * Makes a link to a page or file of the site.
 *
 * @param path from the site's first page, without a slash before it: `2014/a-slug/`
 * @returns the path from the host's root, with the folder the site lives in
 */
export function linkTo(path: string): string {
  return new URL(path, site.address).pathname;
}

/**
 * Gives the one absolute address of a page or file of the site, which is published and shared.
 *
 * @param path as {@link linkTo} takes it
 * @returns the address, percent-encoded where it has to be
 */
export function addressOf(path: string): string {
  return new URL(path, site.address).href;
}

/**
 * Reads the site's address.
 *
 * @param text an absolute http(s) address without user, query or fragment; its path names a folder, in
 *   plain ASCII and with single slashes, since links that began with two would lead to another host
 * @returns it as a URL whose path ends in a slash, so that relative addresses resolve below it
 * @throws Error that names the two places to set it, in Arabic and English
 */
export function parseAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url && url.href === `${url.origin}${url.pathname}`;
  if (!isBare || !/^https?:$/.test(url.protocol) || /%|\/\/|\.html?$/i.test(url.pathname)) {
    throw new Error(
      `عنوان الموقع غير صالح: «${text}». اكتبه كاملاً، مثل ${exampleAddress}، في SITE_URL أو في src/site.ts.\n` +
        `Not an address for the site: "${text}". Write it whole, like ${exampleAddress}, in SITE_URL or src/site.ts.`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Every command reads this file before its own first line, so none of them could catch the error. */
function parseAddressOrExit(text: string): URL {
  try {
    return parseAddress(text);
  } catch (error) {
    console.error(`\n${(error as Error).message}\n`);
    process.exit(1);
  }
}
