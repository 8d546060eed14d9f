import { titleText, isolateText } from 'rehype-rtl';
import { addPolicy } from '../../hosting/content-security-policy.ts';
import { ownCode } from '../../hosting/own-code.ts';
import { embedScript } from '../../metadata/head/embed-script.ts';
import { followRedirect } from './follow-redirect.ts';
import { words } from '../../words.ts';

/** The whole look: colours are the browser's own, light or dark. */
const style = ownCode(
  'body{max-inline-size:32em;margin:auto;padding:2.5rem 1.25rem;font:1.25rem/1.9 system-ui,sans-serif}' +
    'h1{font-size:1.5rem;line-height:1.6;text-wrap:balance}a{color:inherit;text-underline-offset:.35em}',
);

/** Where an old address leads. */
export interface RedirectTarget {
  /** The article's headline. */
  title: string;
  /** Its path from the host's root. */
  href: string;
  /** Its permalink. */
  address: string;
}

/**
 * Writes the page that stands at an old address, for hosts that cannot be told of redirects.
 *
 * The script keeps fragment and query. The refresh is for who runs none, and only for them: it
 * would lose the fragment, and overtake the script on a slow line.
 *
 * @param target where it leads; addresses are plain ASCII
 * @returns the whole page, with its policy
 */
export async function formatRedirectPage({
  title,
  href,
  address,
}: RedirectTarget): Promise<string> {
  const script = await embedScript(followRedirect, JSON.stringify(href));
  const html = `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="">
<script>${script}</script>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeText(titleText(title))}</title>
<link rel="canonical" href="${address}">
<style>${style}</style>
</head>
<body>
<main>
<h1>${words.moved.title}</h1>
<p>${words.moved.advice}</p>
<p><a href="${href}">${escapeText(isolateText(title))}</a></p>
</main>
</body>
</html>
`;
  return addPolicy(html);
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
