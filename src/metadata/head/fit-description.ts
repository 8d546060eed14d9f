import { cutAtWord } from '../../arabic/cut-text.ts';
import { site } from '../../site.ts';

/** Fewer characters say too little in a preview, more are cut by those who show it. */
const fewest = 50;
const most = 160;

/**
 * Gives what an article's description is made of: its summary or first sentence, and where that is
 * too short to stand alone, the text that follows.
 *
 * @param opening the summary or first sentence
 * @param text the article's words
 * @returns the opening, or the opening and the text
 */
export function writeDescription(opening: string, text: string): string {
  const whole = squeeze(text);
  if (count(opening) >= fewest || whole === '') return opening;
  return whole.startsWith(opening) ? whole : `${opening} ${whole}`;
}

/**
 * Fits a page's description to what previews and search results show: 50 to 160 characters.
 *
 * @param text what to say of the page
 * @returns it, cut at a word if it is long; if it is short, followed by what the site says of itself
 */
export function fitDescription(text: string): string {
  const plain = squeeze(text);
  const isShort = count(plain) < fewest && plain !== site.description;
  return cutAtWord(isShort ? `${plain} - ${site.description}` : plain, most);
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const count = (text: string) => [...text].length;
