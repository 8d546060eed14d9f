import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointToText } from '../../src/controls/quote-offer/text-directive.ts';
import { engines, openEngine } from './open-engine.ts';

/**
 * Each a page's paragraphs, with a quote between `[` and `]` in one of them. What stands before it is
 * what some engine takes for the same words, or where some engine sees no word begin or end.
 */
const pages: string[][] = [
  ['ذهبوا على عجل', 'قال [علي] أمس'],
  ['من مدرسه هنا', 'في [مدرسة] هناك'],
  ['عنه مومن هنا', 'إنه [مؤمن] هناك'],
  ['في عام ١٩٦٧ كانت', 'بعد [1967] جاءت'],
  ['في عام ۱۹۶۷ كانت', 'بعد [1967] جاءت'],
  ['كان \ufefbبد من', 'إذن [لابد] منه'],
  ['قد نم\u200fت هنا', 'ثم [نمت] هناك'],
  ['قد نم\u2066ت هنا', 'ثم [نمت] هناك'],
  ['قد نم\u200cت هنا', 'ثم [نمت] هناك'],
  ['قد نَمَت هنا', 'ثم [نمت] هناك'],
  ['في Strasse هنا', 'في [Straße] هناك'],
  ['الخبر منقول', 'نُشر [نقلاً] عن وكالة'],
  ['الخبر منقول', 'قالَ [عن] ذلك كلاماً كثيراً'],
  ['عن هنا', 'قالَ [عن] ذلك كلاماً كثيراً'],
  ['عن هنا', 'رأى [عن] قالَ كثيراً ثم'],
  ['الدكتور أحمد', 'وقال [د.سم]ير أمس'],
  ['البريد هنا', 'كتب إلى [name]@host.example أمس'],
  ['في 5 أيام', 'بلغ 3,[5] في المئة'],
  ['في 5 أيام', 'بلغ 3،[5] في المئة'],
  ['في 30 يوماً', 'بلغ [30]% منها'],
  ['لا هنا', 'قال نعم’[لا] هناك'],
  ['لا هنا', 'قال نعم\u200c[لا] هناك'],
  ['هـ هنا', 'في عام [1436 هـ] أي قبل'],
  ['نعم هنا', 'قال «[نعم]»ثم مضى'],
  ['قول لا وحده', 'ثم [لا لا] وحدهما'],
  ['الأول هنا', 'قال [واحد اثنان ثلاثةً أربعة خمسة ستةٌ سبعة] ثم'],
];

/** Far enough apart that one of them at most is in the window. */
const gap = '<p style="height: 3000px"></p>';

let server: Server;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const paragraphs = pages[Number(url.slice(1))] ?? [];
    const body = paragraphs.map((text) => `${gap}<p>${text.replace(/[[\]]/g, '')}</p>`).join('');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="ar" dir="rtl"><body>${body}${gap}</body></html>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());

const seen = `[...document.querySelectorAll('p:not([style])')].findIndex((each) => {
  const { top, bottom } = each.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})`;

describe.each(engines)('links to quotes, in %s', (engine) => {
  test('lead to the very words', async ({ skip }) => {
    const window = await openEngine(engine);
    if (!window && process.env.CI) throw new Error(`No ${engine} on this machine.`);
    if (!window) return skip();
    const { port } = server.address() as AddressInfo;
    try {
      for (const [number, paragraphs] of pages.entries()) {
        const marked = paragraphs.join('\n');
        const page = marked.replace(/[[\]]/g, '');
        const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
        const { directive } = pointToText(page, start, end);
        await window.open(`http://127.0.0.1:${port}/${number}#:~:${directive}`);
        const message = `${paragraphs.join(' / ')}: ${decodeURIComponent(directive)}`;
        await expect.poll(() => window.read(seen), { message }).toBe(1);
      }
    } finally {
      await window.close();
    }
  });
});
