import { site } from '../../site.ts';
import { findFirstMoment } from './first-moment.ts';

/** What the order of articles depends on. */
export interface Dated {
  /** `2014/a-slug`. */
  id: string;
  /** ISO 8601, a day or a date-time with its offset from UTC. */
  date: string;
}

/**
 * Compares articles for lists, which begin with the newest: by the day as it is written, since that
 * is what readers see, then by the moment, then by address. A day without an hour counts from its
 * beginning in the site's time zone, as for publication.
 *
 * @param a one article
 * @param b another
 * @returns a negative number if the first one stands first, as `Array.prototype.sort` wants it
 */
export function compareNewest(a: Dated, b: Dated): number {
  const [dayA, dayB] = [a.date.slice(0, 10), b.date.slice(0, 10)];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  const moment = ({ date }: Dated) => findFirstMoment(date, site.timeZone).getTime();
  return moment(b) - moment(a) || (a.id < b.id ? -1 : 1);
}
