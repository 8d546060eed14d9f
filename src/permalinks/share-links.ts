import { titleText } from 'rehype-rtl';

/** Where a reader can send an article, in the order they are offered. */
export type ShareService = 'whatsapp' | 'telegram' | 'x' | 'facebook' | 'email';

/**
 * Makes the plain links that hand an article's title and permalink to a service.
 *
 * Nothing is asked of a service before a reader follows its link. Title and address stand on lines
 * of their own, so that neither turns the other round; Telegram puts them so by itself, and
 * Facebook takes the title from the page.
 *
 * @param article its title and its permalink
 * @returns an address for each service; in the mail's, lines end as RFC 6068 has it
 */
export function listShareLinks(article: {
  title: string;
  address: string;
}): Record<ShareService, string> {
  const lines = [titleText(article.title), article.address];
  const [title = '', address = ''] = lines.map(encodeURIComponent);
  const text = encodeURIComponent(lines.join('\n'));
  return {
    whatsapp: `https://wa.me/?text=${text}`,
    telegram: `https://t.me/share/url?url=${address}&text=${title}`,
    x: `https://x.com/intent/post?text=${text}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${address}`,
    email: `mailto:?subject=${title}&body=${encodeURIComponent(lines.join('\r\n'))}`,
  };
}
