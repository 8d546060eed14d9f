import { isolateText } from 'rehype-rtl';
import { formatDayOfMonth, formatHijriDay, formatYear } from '../arabic/dates.ts';
import type { ArticleData } from '../article/schema.ts';
import { site } from '../site.ts';

/** What a card says. */
export interface CardText {
  title: string;
  source: string;
  /** Day and month; the year stands beside them, large. */
  day: string;
  year: string;
  /** The Hijri date, if the site gives it. */
  hijri: string | undefined;
  siteName: string;
  /** The permalink without its protocol, to be typed from a picture of the card. */
  address: string;
  host: string;
}

/**
 * Chooses the words of a card, in the order they are read in a right-to-left page.
 *
 * @param article its data and its permalink, absolute
 * @returns the words, isolated where they need it (UAX #9), in the months and digits of the site
 */
export function writeCard({ data, address }: { data: ArticleData; address: string }): CardText {
  return {
    title: isolateText(data.title),
    source: isolateText(data.source),
    day: formatDayOfMonth(data.date, site),
    year: formatYear(data.date, site),
    hijri: site.hijri ? formatHijriDay(data.date, site) : undefined,
    siteName: isolateText(site.name),
    address: isolateAddress(address.replace(/^https?:\/\//, '')),
    host: isolateAddress(site.address.host),
  };
}

/** What the site's own card says. */
export interface SiteCardText {
  name: string;
  description: string;
  /** Without its protocol and the slash at its end. */
  address: string;
}

/**
 * Chooses the words of the card that stands for the pages of the site that are no article.
 *
 * @param facts the site's own
 * @returns the words, isolated where they need it (UAX #9)
 */
export function writeSiteCard({
  name,
  description,
  address: { host, pathname },
}: Pick<typeof site, 'name' | 'description' | 'address'>): SiteCardText {
  return {
    name: isolateText(name),
    description: isolateText(description),
    address: isolateAddress(host + pathname.replace(/\/$/, '')),
  };
}

/** U+2066 and U+2069: an address reads from the left to its last slash (UAX #9, section 2.4). */
const isolateAddress = (address: string) => `\u2066${address}\u2069`;
