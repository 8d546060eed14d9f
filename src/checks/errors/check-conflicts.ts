import type { Problem } from '../../report/problem.ts';

/** What Git writes around two versions that it could not merge (git-merge, «How conflicts are presented»). */
const marks = [/^<{7}(?: |$)/, /^={7}$/, /^>{7}(?: |$)/];

/**
 * Refuses what Git left where two people changed the same lines. In a text it would pass for words and for
 * a heading, and readers would see it.
 *
 * @param file of the article
 * @param text the whole of it
 * @returns a problem for each place, at its first line
 */
export function checkConflicts(file: string, text: string): Problem[] {
  // Most texts are told from those with one look.
  if (!text.includes('<<<<<<<')) return [];
  const places: number[] = [];
  let [next, first] = [0, 0];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (!marks[next]!.test(line)) continue;
    if (next === 0) first = at + 1;
    if (next === 2) places.push(first);
    next = (next + 1) % 3;
  }
  return places.map((line) => ({
    file,
    line,
    what: {
      ar: 'كتب اثنان هنا معاً، ولم يعرف Git أيّ النصّين يُبقي، فترك كليهما بين علاماته.',
      en: 'Two people wrote here at once, and Git, which could not tell what to keep, left both between its marks.',
    },
    write: {
      ar: 'أبقِ أحد النصّين أو اجمعهما، واحذف الأسطر التي تبدأ بـ<<<<<<< و======= و>>>>>>>.',
      en: 'Keep one of the two or join them, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    },
  }));
}
