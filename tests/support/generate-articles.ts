import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Words of news, of which the texts are made; they say nothing. */
const words =
  `في من على إلى عن بعد قبل خلال أعلن أكد ناقش زار افتتح المجلس الوزير المدينة المكتبة الميناء
الجامعة الطريق المطار الموسم الكتاب المعرض الباحثون السكان المزارعون الطلاب العمال خطة مشروع برنامج تقرير
دراسة جديد كبير صغير قديم عربي محلي سنوي أسبوع شهر سنة مياه قمح زيتون قطار جسر حديقة متحف أرشيف`.split(
    /\s+/,
  );

const sources = ['فرانس برس', 'رويترز', 'الأناضول', 'وكالات'];

/**
 * Makes an article that says nothing, the same for the same number: title, summary, and about 500
 * words in eight paragraphs with a heading, a list and a quotation.
 *
 * @param number of the article
 * @param date ISO 8601
 * @returns its folder below the content folder, and its file's text
 */
export function makeArticle(number: number, date: string): { folder: string; text: string } {
  const next = makeRandom(number + 1);
  const some = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(next() * words.length)]).join(' ');
  const sentence = () => `${some(8 + Math.floor(next() * 8))}، ${some(6)}.`;
  const paragraph = () => [sentence(), sentence(), sentence()].join(' ');
  const body = [
    paragraph(),
    paragraph(),
    `## ${some(4)}`,
    ...Array.from({ length: 5 }, paragraph),
    Array.from({ length: 3 }, () => `- ${some(6)}`).join('\n'),
    `> ${sentence()}`,
    paragraph(),
  ];
  const fields = [
    `title: ${some(7)}`,
    `date: ${date}`,
    `source: ${sources[number % sources.length]}`,
    `summary: ${some(18)}.`,
  ];
  return {
    folder: `${date.slice(0, 4)}/a-${String(number).padStart(6, '0')}`,
    text: `---\n${fields.join('\n')}\n---\n\n${body.join('\n\n')}\n`,
  };
}

/**
 * Writes an archive of such articles, so many a day up to a last one.
 *
 * @param content folder to write into
 * @param count of articles
 * @param options the day of the newest, and how many a day has
 */
export async function writeArchive(
  content: string,
  count: number,
  { last = '2026-11-20', daily = 20 }: { last?: string; daily?: number } = {},
): Promise<void> {
  for (let number = 0; number < count; number++) {
    const day = new Date(`${last}T00:00Z`);
    day.setUTCDate(day.getUTCDate() - Math.floor(number / daily));
    const hour = String(23 - (number % daily)).padStart(2, '0');
    const { folder, text } = makeArticle(
      number,
      `${day.toISOString().slice(0, 10)}T${daily > 1 ? hour : '12'}:00+00:00`,
    );
    await mkdir(join(content, folder), { recursive: true });
    await writeFile(join(content, folder, 'index.md'), text);
  }
}

/** Mulberry32: small, and the same everywhere. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
