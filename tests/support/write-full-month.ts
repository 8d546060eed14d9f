import type { TestSite } from './make-site.ts';

/** One more than a list page holds, so that the month and its topic have numbered pages. */
const count = 51;

/**
 * Puts a month of so many short articles into a site that its lists need several pages: `/2012-03/1/`,
 * `/topics/full-month/1/`.
 *
 * @param site with a file of names that knows the topic «شهر كامل»
 */
export async function writeFullMonth(site: TestSite): Promise<void> {
  for (let at = 0; at < count; at++) {
    const [day, hour] = [1 + Math.floor(at / 2), at % 2 === 0 ? '08:00' : '17:30'];
    const date = `2012-03-${String(day).padStart(2, '0')}T${hour}+02:00`;
    await site.write(`content/2012/brief-${String(at).padStart(2, '0')}/index.md`, write(at, date));
  }
}

const write = (at: number, date: string) => `---
title: موجز للاختبار، العدد ${at + 1}
date: ${date}
source: وكالة للاختبار
kicker: موجز
topics: [شهر كامل]
---

فقرة قصيرة في الموجز ${at + 1}، كُتبت لتمتلئ بها القوائم.
`;
