import { z } from 'astro/zod';
import { foldText } from '../arabic/fold.ts';
import { letterForms } from '../arabic/noun-forms.ts';
import { findImpossible } from '../arabic/impossible-day.ts';
import { pluralize } from '../arabic/plurals.ts';
import { readAlias } from '../permalinks/alias.ts';
import type { Bilingual } from '../report/problem.ts';
import { ruleIds } from '../report/rule-ids.ts';
import { compareDates } from './compare-dates.ts';
import { fieldHelp } from './field-help.ts';

/** Raster formats a photo may have; drawings in SVG are not cropped or resized, so they are not photos. */
export const pictureExtensions = ['avif', 'jpg', 'jpeg', 'png', 'webp'] as const;

const rule = (ar: string, en: string) => ({ params: { ar, en } satisfies Bilingual });

/** What an editor's program shows of a field, through the JSON schema that Astro writes. */
const help = (field: string) => {
  const { ar = '', en = '', example = '' } = fieldHelp[field] ?? {};
  return { description: `${ar}\n\n${en}\n\n${example}` };
};

/** What says nothing where it stands alone: controls, fillers, vowel signs without a letter, tatweel, the place of an object. */
const unseen = /[\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u0640\u2800\ufffc]/gu;

/** What stands in the messages where an editor's own words belong. */
const dots = /^\s*(?:…|\.{2,})\s*$/;

const line = z
  .string()
  .refine(
    (text) => /\S/.test(text.replace(unseen, '')),
    rule('القيمة فارغة.', 'The value is empty.'),
  )
  .refine(
    (text) => !dots.test(text),
    rule(
      'لم تُكتب القيمة بعد: مكانها نقاط.',
      'The value is not written yet: dots stand in its place.',
    ),
  )
  .refine((text) => !/[\r\n]/.test(text), rule('القيمة في أكثر من سطر.', 'More than one line.'))
  .meta({ pattern: '^(?!\\s*(?:…|\\.{2,})\\s*$)[^\\r\\n]*\\S[^\\r\\n]*$' });

/** A line with room for any headline or name, and none for a text that was put into the wrong field. */
const lineUpTo = (most: number) =>
  line
    .refine(
      (text) => [...text].length <= most,
      rule(`القيمة أطول من ${pluralize(most, letterForms)}.`, `More than ${most} characters.`),
    )
    // As JSON Schema counts them: whole characters, not UTF-16 units.
    .meta({ maxLength: most });

const dateForm =
  /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d))?$/;

const date = z
  .string()
  .refine(
    (text) => dateForm.test(text),
    rule(
      'ليس تاريخاً بصيغة سنة-شهر-يوم (ISO 8601).',
      'Not a date in the form year-month-day (ISO 8601).',
    ),
  )
  .superRefine((text, context) => {
    const fault = dateForm.test(text) && findImpossible(text);
    if (fault) context.addIssue({ code: 'custom', ...rule(fault.ar, fault.en) });
  })
  .meta({ pattern: dateForm.source });

/** Names of people or things, parted as YAML parts them; a lone name counts as a list of one. */
const names = (most: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z
      .array(
        lineUpTo(most).refine(
          (name) => !/[،؛]/.test(name),
          rule(
            'الفاصلة العربية لا تفصل بين الأسماء في القائمة؛ تفصل بينها الفاصلة اللاتينية (,).',
            'An Arabic comma does not part the names of a list; a Latin one (,) does.',
          ),
        ),
      )
      .refine((list) => list.length > 0, emptyList)
      .superRefine((list, context) => {
        const twice = list.find((name, at) => list.findIndex((each) => isSame(each, name)) < at);
        if (twice === undefined) return;
        context.addIssue({
          code: 'custom',
          ...rule(`«${twice}» مكرّر في القائمة.`, `"${twice}" stands twice in the list.`),
        });
      })
      .meta({ minItems: 1, uniqueItems: true }),
  );

const emptyList = rule('القائمة فارغة.', 'The list is empty.');
const isSame = (a: string, b: string) => foldText(a) === foldText(b);

const corrections = z
  .array(
    z.strictObject({
      /** Day of the correction. */
      date: date.meta(help('corrections.date')),
      /** What was wrong and what is right. */
      text: line.meta(help('corrections.text')),
    }),
  )
  .refine((list) => list.length > 0, emptyList)
  .meta({ minItems: 1 });

/** Counts from 1; checked as a number of any kind, so that one message fits all that is wrong with it. */
const part = z
  .number()
  .refine(
    (number) => Number.isInteger(number) && number >= 1 && number <= 999,
    rule('عدد صحيح من 1 إلى 999.', 'A whole number from 1 to 999.'),
  )
  .meta({ minimum: 1, maximum: 999, multipleOf: 1 });

const series = z
  .strictObject({
    /** Of the series, the same in all its parts. */
    name: lineUpTo(120).meta(help('series.name')),
    /** Number of this one, from 1. */
    part: part.meta(help('series.part')),
    /** How many there will be, where that is known. */
    of: part.optional().meta(help('series.of')),
  })
  .refine(({ part, of }) => of === undefined || part <= of, {
    path: ['part'],
    ...rule(
      'رقم الجزء أكبر من عدد أجزاء السلسلة (of).',
      'The part is beyond the number of parts of the series (of).',
    ),
  });

const focusForm = /^(100|\d?\d)% (100|\d?\d)%$/;

const focus = z
  .string()
  .refine(
    (text) => focusForm.test(text),
    rule(
      'ليس موضعاً في الصورة: نسبتان مئويتان بينهما مسافة.',
      'No point of a picture: two percentages with a space between them.',
    ),
  )
  .meta({ pattern: focusForm.source });

const webAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    rule('ليس عنواناً كاملاً على الويب.', 'Not a whole web address.'),
  )
  .meta({ pattern: '^https?://(?!…)' })
  // What browsers bear there, but no valid address has (WHATWG URL, 4.3).
  .transform((text) => text.replace(/["<>\\^`{|}\s]/g, encodeURIComponent));

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
    file: line.optional().meta(help('photo.file')),
    /** What the picture shows, for who does not see it; required with `file`. */
    alt: line.optional().meta(help('photo.alt')),
    /** The caption under the picture. */
    caption: line.meta(help('photo.caption')),
    /** Photographer or agency. */
    credit: line.optional().meta(help('photo.credit')),
    /** The point to keep where the picture is cropped: per cent from its left, then from its top. */
    focus: focus.optional().meta(help('photo.focus')),
  })
  .refine((photo) => !photo?.file || photo.alt !== undefined, {
    path: ['alt'],
    // Also where another field is wrong: an editor hears of everything at once.
    when: () => true,
    ...rule('لصورة بلا وصف بديل لا يعرف الكفيف ما فيها.', 'A picture needs a text alternative.'),
  })
  .meta({ dependentRequired: { file: ['alt'] } });

/** Reasons for passing over warnings, by rule. */
const allow = z.strictObject(
  Object.fromEntries(ruleIds.map((id) => [id, line.optional().meta(help('allow.*'))])),
);

const fields = z.strictObject({
  /** The headline, as the reader sees it. */
  title: lineUpTo(300).meta(help('title')),
  /** Day of publication, or a date-time with its offset from UTC where the hour is known. */
  date: date.meta(help('date')),
  /** The newspaper or agency the text comes from. */
  source: lineUpTo(120).meta(help('source')),
  /** Who wrote it, by name. */
  authors: names(120).optional().meta(help('authors')),
  /** Day, or day and hour, of its last change; not before its date. */
  updated: date.optional().meta(help('updated')),
  /** What was corrected after publication. */
  corrections: corrections.optional().meta(help('corrections')),
  /** The town or place the story was filed from. */
  location: lineUpTo(60).optional().meta(help('location')),
  /** What kind of piece it is, in a word or two over the headline. */
  kicker: lineUpTo(60).optional().meta(help('kicker')),
  /** What it is about. */
  topics: names(60).optional().meta(help('topics')),
  /** The series it is a part of. */
  series: series.optional().meta(help('series')),
  /** Whether it leads the first page, until a newer one does. */
  featured: z.boolean().optional().meta(help('featured')),
  /** Address of the original, where it is on the web. */
  sourceUrl: webAddress.optional().meta(help('sourceUrl')),
  /** One or two sentences for lists and previews; without it the first sentence serves. */
  summary: line.optional().meta(help('summary')),
  /** The photo over the text. */
  photo: photo.optional().meta(help('photo')),
  /** Old addresses of the article, which lead to it: paths from the site's first page. */
  aliases: aliases.optional().meta(help('aliases')),
  /** A draft is seen in the development server only. */
  draft: z.boolean().optional().meta(help('draft')),
  /** Warnings that the editor has seen and passes over, each with the reason. */
  allow: allow.optional().meta(help('allow')),
});

/** Front matter of an article; unknown fields are refused, so that a misspelt one is not lost. */
export const articleSchema = fields.superRefine(
  ({ date, updated, corrections }, context) => {
    const check = (text: unknown, path: PropertyKey[], ar: string, en: string) => {
      const areDates = [text, date].every(
        (each) => dateForm.test(String(each)) && !findImpossible(String(each)),
      );
      if (areDates && compareDates(String(text), date) < 0)
        context.addIssue({ code: 'custom', path, ...rule(ar, en) });
    };
    check(
      updated,
      ['updated'],
      `التحديث قبل تاريخ المقال (${date}).`,
      `The change is before the date of the article (${date}).`,
    );
    for (const [at, each] of (Array.isArray(corrections) ? corrections : []).entries()) {
      check(
        each?.date,
        ['corrections', at, 'date'],
        `التصحيح قبل تاريخ المقال (${date}).`,
        `The correction is before the date of the article (${date}).`,
      );
    }
  },
  // Also where another field is wrong.
  { when: () => true },
);

/** The validated front matter of an article. */
export type ArticleData = z.infer<typeof articleSchema>;
