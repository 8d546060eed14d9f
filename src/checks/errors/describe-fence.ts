import type { Problem } from '../../report/problem.ts';

/**
 * Describes a line that is meant to be `---`.
 *
 * @param file of the article
 * @param line its number
 * @param written what stands there
 */
export function mistyped(file: string, line: number, written: string): Problem {
  const shown = written.replace(/\p{Cf}/gu, '').trim();
  const isHidden = shown === '---';
  return {
    file,
    line,
    what: isHidden
      ? {
          ar: 'قبل --- أو بعدها مسافة أو محرف لا يُرى، ومكانها أول السطر وحدها.',
          en: 'A space or a hidden character stands beside ---, which belongs at the start of its line, alone.',
        }
      : {
          ar: `«${shown}» مكان ---: البيانات بين سطرين في كلّ منهما ثلاث شرطات قصيرة (-) وحدها.`,
          en: `"${shown}" stands where --- belongs: the fields stand between two lines of three hyphens (-) each.`,
        },
    write: '---',
  };
}

/**
 * Describes fields that no `---` stands above.
 *
 * @param file of the article
 * @param line number of the first of them
 * @param field as it is written there
 */
export const lacksOpening = (file: string, line: number, field: string): Problem => ({
  file,
  line: 1,
  what: {
    ar: `تبدأ البيانات في السطر ${line} وليس فوقها سطر --- وحده.`,
    en: `The fields begin on line ${line}, and no line of --- alone stands above them.`,
  },
  // What is blank may become that line.
  write: line > 1 ? '---' : `---\n${field}`,
});

/**
 * Describes fields that no `---` stands below.
 *
 * @param file of the article
 * @param line number of the last of them
 * @param field as it is written there
 */
export const lacksClosing = (file: string, line: number, field: string): Problem => ({
  file,
  line,
  what: {
    ar: `سطر --- الثاني ناقص: ضعه بعد السطر ${line}، وهو آخر البيانات.`,
    en: `The second line of --- is missing: put it after line ${line}, the last of the fields.`,
  },
  write: `${field}\n---`,
});

/**
 * Describes fields that do not open their file.
 *
 * @param file of the article
 * @param before how many lines stand before the first `---`
 * @param areBlank whether nothing stands on them
 */
export const notFirst = (file: string, before: number, areBlank: boolean): Problem => ({
  file,
  line: 1,
  what: {
    ar: `سطر --- الأول هو السطر ${before + 1}، ومكانه أول الملف.`,
    en: `The first line of --- is line ${before + 1}; it belongs at the top of the file.`,
  },
  write: areBlank
    ? { ar: 'احذف الأسطر الفارغة التي قبله.', en: 'Delete the blank lines before it.' }
    : {
        ar: 'انقل ما قبله إلى ما تحت سطر --- الثاني.',
        en: 'Move what stands before it below the second line of ---.',
      },
});
