import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const words =
  'في من على إلى عن مع بعد قبل خلال بين حول منذ حتى لدى التي الذي هذا هذه كان كانت قال قالت أكد أعلنت ذكر أضاف أشار أوضح نقلت ناقش رفض وافق دعا حذر كشف استقبل زار وصل عقد أطلق بدأ واصل الرئيس الوزير الحكومة البرلمان المجلس الوزارة الاقتصاد التجارة الزراعة الصحة التعليم الثقافة الطاقة النفط الكهرباء المياه النقل المحكمة الشرطة القوات الحدود المنطقة الدول العربية الدولية المحلية السياسية الاقتصادية الإنسانية الاتفاق المفاوضات الاجتماع القمة المؤتمر اللجنة المبادرة الخطة المشروع القرار القانون الانتخابات النتائج المرحلة الأولى المقبلة السابقة الجديدة المهمة الكبيرة المشتركة الرسمية التقرير البيان الصحيفة الوكالة المتحدث المسؤولون الخبراء المواطنين السكان الأطفال الشباب الطلاب المدينة العاصمة المحافظة الشمال الجنوب الشارع الجسر المطار الميناء المستشفى الجامعة السوق الشركة المنظمة الأمم المتحدة السفير الزيارة التعاون الدعم المساعدات الاستثمار الميزانية الأسعار التضخم النمو العملة الذهب مليون ألف نسبة عدد قيمة زيادة انخفاض استقرار أزمة حلول نتيجة تأثير موقف سؤال حديث خطاب حوار خلاف سلام هدنة عملية حماية تحقيق متابعة دراسة علوم شبكة موقع خدمة جودة سرعة يوم أسبوع شهر عام صباح مساء اليوم الماضي الجاري لم لن قد سوف كما لكن بل فقط ربما بينما حيث إذا لأن ثم أو كل بعض جميع معظم عدة أكثر أقل أهم مسقط بغداد دمشق بيروت القاهرة الرباط تونس الجزائر الخرطوم الدوحة الرياض القدس غزة واشنطن لندن باريس موسكو جنيف'.split(
    ' ',
  );
const names = ['Reuters', 'The Wall Street Journal', 'UNESCO', 'Airbus A320', 'Le Monde', 'G20'];
const sources = ['وكالة أولى', 'صحيفة ثانية', 'وكالة ثالثة'];

/** An hour and a day's third between two articles, from a moment on which every machine agrees. */
const [first, step] = [Date.UTC(2014, 0, 1), 5 * 3_600_000];

/**
 * Tells a moment at which all articles of an archive are published, and none is news any more.
 *
 * @param count how many articles
 * @returns seconds since 1970, as `SOURCE_DATE_EPOCH` is written
 */
export const endOfArchive = (count: number): string =>
  String((first + (count + 200) * step) / 1000);

/**
 * Writes an archive of articles of 500 to 600 words that mean nothing, the same on every machine: with
 * headings, lists, quotations, links, bold words, Latin names and numbers, without photos.
 *
 * @param folder where the years go, new
 * @param count how many articles
 */
export async function writeArchive(folder: string, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    const moment = new Date(first + (count - at) * step).toISOString().slice(0, 19);
    const path = join(folder, moment.slice(0, 4), `story-${String(at).padStart(6, '0')}`);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'index.md'), writeArticle(at, `${moment}+00:00`));
  }
}

function writeArticle(seed: number, date: string): string {
  const random = makeRandom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const between = (least: number, most: number) =>
    least + Math.floor(random() * (most - least + 1));
  const phrase = (count: number) => Array.from({ length: count }, () => pick(words)).join(' ');
  const sentence = () => {
    const kind = random();
    const [start, end] = [phrase(between(4, 9)), phrase(between(4, 11))];
    if (kind < 0.12) return `${start} ${pick(names)} ${end}.`;
    if (kind < 0.25) return `${start} ${between(2, 9999)} ${end}.`;
    if (kind < 0.31) return `${start} «${phrase(3)}»، ${end}.`;
    if (kind < 0.35)
      return `${start} [${phrase(3)}](https://example.org/${between(1, 9999)}) ${end}.`;
    if (kind < 0.38) return `${start} **${phrase(2)}** ${end}.`;
    return `${start}، ${end}.`;
  };
  const paragraph = () => Array.from({ length: between(3, 5) }, sentence).join(' ');
  const body = Array.from({ length: between(8, 10) }, paragraph);
  if (random() < 0.7) body.splice(2, 0, `## ${phrase(4)}`);
  if (random() < 0.5) body.splice(5, 0, `### ${phrase(4)}`);
  body.splice(4, 0, [7, 6, 8].map((count) => `- ${phrase(count)}`).join('\n'));
  body.splice(7, 0, `> ${sentence()}`);
  const fields = [`title: ${phrase(between(5, 10))}`, `date: ${date}`, `source: ${pick(sources)}`];
  return `---\n${[...fields, `summary: ${phrase(18)}.`].join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}

/** Numbers from 0 to 1 that follow from the seed (a linear congruential generator, its upper bits). */
function makeRandom(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
