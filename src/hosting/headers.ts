/** What servers may be told besides what each response says anyway. */
export interface HeaderOptions {
  /** For how many days browsers are to ask the host by HTTPS alone; 0 says nothing of it. */
  hsts?: number;
}

const always: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  // Readers' pages open no window; the web editor's, to sign in, must hear from the one it opens.
  ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
];

/**
 * Lists what every response says besides the policy in each page: a meta element cannot forbid frames
 * (CSP Level 3, §6.4.2), and has no word on the rest. HSTS (RFC 6797) is whoever's runs the host: it binds
 * all of it, for as long as it says, so nothing is said of it unless asked for, nor of hosts below.
 *
 * @returns names and values
 */
export function listHeaders({ hsts = 0 }: HeaderOptions = {}): typeof always {
  const seconds = Math.round(hsts * 86_400);
  return seconds > 0 ? [...always, ['Strict-Transport-Security', `max-age=${seconds}`]] : always;
}

/**
 * Who may put a response into a page of theirs (Fetch, Cross-Origin-Resource-Policy header): any site
 * a picture, as web feed readers do with those of a feed; none else anything. Only servers whose rules
 * do not add up can tell the two apart, so `_headers` lacks it.
 */
export const resourcePolicy = {
  name: 'Cross-Origin-Resource-Policy',
  value: 'same-origin',
  pictures: {
    extensions: ['avif', 'gif', 'jpg', 'jpeg', 'png', 'svg', 'webp'],
    value: 'cross-origin',
  },
} as const;

/** For files whose name changes with their content. */
export const cacheForGood = 'public, max-age=31536000, immutable';

/** Servers have no type of their own for these files, or none with a charset. */
export const markdownType = 'text/markdown; charset=utf-8';

/**
 * Writes `_headers` for Netlify and Cloudflare, which belongs in the root of what the host publishes. Both
 * add up the rules that match, and have pages revalidated by themselves. Cloudflare knows the type of
 * Markdown, and would give one that is told to the page for what is not there, too.
 *
 * @param base the folder the site lives in, from the host's root, with a slash at both ends
 * @param options `markdown` where the type of Markdown is to be told
 * @returns the text of the file
 */
export function formatHeaders(
  base: string,
  { markdown = false, ...options }: HeaderOptions & { markdown?: boolean } = {},
): string {
  return [
    `${base}*`,
    ...listHeaders(options).map(([name, value]) => `  ${name}: ${value}`),
    `${base}_astro/*`,
    `  Cache-Control: ${cacheForGood}`,
    ...(markdown ? [`${base}*.md`, `  Content-Type: ${markdownType}`] : []),
    '',
  ].join('\n');
}
