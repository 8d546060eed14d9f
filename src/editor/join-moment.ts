/** A day, and the hour where it is known, as two fields of a form have them. */
export interface FormMoment {
  /** `2014-11-07`; empty where none is chosen. */
  day: string;
  /** `14:30`; empty where none is known. */
  hour: string;
}

/**
 * Parts a date of an article into what two fields of a form show.
 *
 * @param text `2014-11-07` or `2014-11-07T14:30+03:00`
 * @returns day and hour, without seconds, in the zone in which they were written
 */
export function splitMoment(text: string): FormMoment {
  const [, day = '', hour = ''] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(text) ?? [];
  return { day, hour };
}

/**
 * Writes a date of an article as two fields of a form give it.
 *
 * @param moment what they hold
 * @param timeZone IANA name of the zone that the hour is meant in
 * @returns the day (ISO 8601), with hour and offset from UTC where there is an hour; empty without a day
 */
export function joinMoment({ day, hour }: FormMoment, timeZone: string): string {
  if (!day || !hour) return day;
  const local = Date.parse(`${day}T${hour}Z`);
  // The offset is that of the moment itself, which the offset of the same hour in UTC leads to.
  const near = local - readOffset(local, timeZone);
  return `${day}T${hour}${formatOffset(readOffset(near, timeZone))}`;
}

/** In milliseconds. */
function readOffset(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function formatOffset(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / 60_000;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
