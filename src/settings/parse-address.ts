/** A name that RFC 2606 keeps for examples: links to it lead nowhere until the site has its own. */
export const exampleAddress = 'https://maqal.example/';

/**
 * Reads the site's address.
 *
 * @param text an absolute http(s) address without user, query or fragment; its path names a folder, in
 *   plain ASCII and with single slashes, since links that began with two would lead to another host
 * @returns it as a URL whose path ends in a slash, so that relative addresses resolve below it
 * @throws Error that says how to write it, in Arabic and English
 */
export function parseAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url && url.href === `${url.origin}${url.pathname}`;
  if (!isBare || !/^https?:$/.test(url.protocol) || /%|\/\/|\.html?$/i.test(url.pathname)) {
    throw new Error(
      `عنوان الموقع غير صالح: «${text}». اكتبه كاملاً، مثل ${exampleAddress}\n` +
        `Not an address for the site: "${text}". Write it whole, like ${exampleAddress}`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/**
 * Reads the site's address as {@link parseAddress} does, and ends the process with the message where it
 * cannot, and the two places to set it: every command reads the settings before its own first line, so none of them could catch the error.
 *
 * @param text the address
 */
export function parseAddressOrExit(text: string): URL {
  try {
    return parseAddress(text);
  } catch (error) {
    const [ar, en] = (error as Error).message.split('\n');
    console.error(`\n${ar}، في SITE_URL أو في src/site.ts\n${en}, in SITE_URL or src/site.ts\n`);
    process.exit(1);
  }
}
