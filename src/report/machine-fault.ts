import type { Bilingual } from './problem.ts';

/** What a machine refuses, by the codes of errno(3), and what to do about it. */
const faults: readonly { codes: RegExp; say: (path: string) => Bilingual }[] = [
  {
    // The bundler, which is no JavaScript, names the number.
    codes: /\b(?:ENOSPC|EDQUOT)\b|\(os error (?:28|122)\)/,
    say: () => ({
      ar: 'امتلأ القرص، أو نفدت حصتك منه. أفرغ فيه مكاناً ثم أعد البناء: يحتاج البناء إلى حجم الموقع مرة أخرى إلى جانب dist/.',
      en: 'The disk is full, or your share of it is. Make room and build again: a build needs as much as the site once more, beside dist/.',
    }),
  },
  {
    codes: /\b(?:EACCES|EPERM|EROFS)\b|\(os error (?:1|13|30)\)/,
    say: (path) => ({
      ar: `لا يؤذن للبناء بالكتابة${path && ` في ${path}`}. تحقّق من مالك الملفات وأذوناتها، وأن القرص ليس للقراءة وحدها.`,
      en: `The build may not write${path && ` to ${path}`}. See who owns the files, what their permissions are, and that the disk is not read-only.`,
    }),
  },
  {
    codes: /\b(?:EMFILE|ENFILE)\b|\(os error (?:23|24)\)/,
    say: () => ({
      ar: 'بلغت الملفات المفتوحة حدّها على هذا الجهاز. ارفعه (ulimit -n 4096) ثم أعد البناء.',
      en: 'This machine allows no more open files. Raise the limit (ulimit -n 4096) and build again.',
    }),
  },
];

/**
 * Says what to do where it is the machine that refuses, not the content that is wrong.
 *
 * @param error anything thrown; what caused it counts, too
 * @returns undefined for all else
 */
export function describeMachineFault(error: unknown): Bilingual | undefined {
  for (const each of listCauses(error)) {
    const { code, path, message } = each as NodeJS.ErrnoException;
    const fault = faults.find(({ codes }) => codes.test(`${code ?? ''} ${message}`));
    if (fault) return fault.say(path ?? '');
  }
  return undefined;
}

function listCauses(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const within = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...within].flatMap(listCauses)];
}
