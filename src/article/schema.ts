import { z } from 'astro/zod';
import { isDay } from '../arabic/dates.ts';
import { readAlias } from './alias.ts';
import type { Bilingual } from './problems/problem.ts';

/** Raster formats a photo may have; drawings in SVG are not cropped or resized, so they are not photos. */
export const pictureExtensions = ['avif', 'jpg', 'jpeg', 'png', 'webp'] as const;

const rule = (ar: string, en: string) => ({ params: { ar, en } satisfies Bilingual });

const line = z
  .string()
  .refine((text) => text.trim() !== '', rule('القيمة فارغة.', 'The value is empty.'))
  .refine((text) => !/[\r\n]/.test(text), rule('القيمة في أكثر من سطر.', 'More than one line.'));

const date = z
  .string()
  .refine(
    (text) =>
      /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d))?$/.test(
        text,
      ),
    rule(
      'ليس تاريخاً بصيغة سنة-شهر-يوم (ISO 8601).',
      'Not a date in the form year-month-day (ISO 8601).',
    ),
  )
  .refine(
    (text) => !/^\d{4}-\d{2}-\d{2}/.test(text) || isDay(text.slice(0, 10)),
    rule('لا يوجد يوم كهذا في التقويم.', 'The calendar has no such day.'),
  );

const webAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    rule('ليس عنواناً كاملاً على الويب.', 'Not a whole web address.'),
  );

const alias = z.string().transform((text, context) => {
  const { path, fault } = readAlias(text);
  if (path !== undefined) return path;
  context.addIssue({ code: 'custom', ...rule(fault.ar, fault.en) });
  return z.NEVER;
});

/** A lone address counts as a list of one. */
const aliases = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(alias),
);

const photo = z
  .strictObject({
    /** Name of the picture's file beside `index.md`; without it the page shows the caption alone. */
    file: line.optional(),
    /** What the picture shows, for who does not see it; required with `file`. */
    alt: line.optional(),
    /** The caption under the picture. */
    caption: line,
    /** Photographer or agency. */
    credit: line.optional(),
  })
  .refine(({ file, alt }) => !file || alt !== undefined, {
    path: ['alt'],
    // Also where another field is wrong: an editor hears of everything at once.
    when: () => true,
    ...rule('لصورة بلا وصف بديل لا يعرف الكفيف ما فيها.', 'A picture needs a text alternative.'),
  });

/** Front matter of an article; unknown fields are refused, so that a misspelt one is not lost. */
export const articleSchema = z.strictObject({
  /** The headline, as the reader sees it. */
  title: line,
  /** Day of publication, or a date-time with its offset from UTC where the hour is known. */
  date,
  /** The newspaper or agency the text comes from. */
  source: line,
  /** Address of the original, where it is on the web. */
  sourceUrl: webAddress.optional(),
  /** One or two sentences for lists and previews; without it the first sentence serves. */
  summary: line.optional(),
  /** The photo over the text. */
  photo: photo.optional(),
  /** Old addresses of the article, which lead to it: paths from the site's first page. */
  aliases: aliases.optional(),
  /** Not to be published yet. */
  draft: z.boolean().optional(),
});

/** The validated front matter of an article. */
export type ArticleData = z.infer<typeof articleSchema>;
