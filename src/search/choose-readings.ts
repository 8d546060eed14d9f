import { listReadings, stemWord } from '../arabic/search-terms.ts';

/** A word that has the article, whatever stands before that. */
const definite = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=..)/;

/** A word whose first letter may be a particle. */
const doubtful = /^[وفبكل]/;

/**
 * Learns from all words of a site how each is to be read: whether a first letter of و ف ب ل ك is a
 * particle or the word's own.
 *
 * It is the word's own where the word stands elsewhere behind the article («الوزارة») or behind what no
 * particle can follow («بوزارة»: two prepositions); it is a particle where what remains without it
 * stands elsewhere as a word («برسالة», «رسالة»). Where neither is known a word has all its readings.
 *
 * @param words the folded words of the whole site, each once
 * @returns gives the readings of a folded word: one, or several in doubt
 */
export function chooseReadings(words: ReadonlySet<string>): (folded: string) => readonly string[] {
  const known = new Set<string>();
  for (const word of words) {
    if (definite.test(word)) known.add(stemWord(listReadings(word).at(-1) ?? word));
    else if (!doubtful.test(word)) known.add(stemWord(word));
  }
  const stands = (reading: string) =>
    known.has(stemWord(reading)) ||
    (doubtful.test(reading) &&
      (['ب', 'ك', ...(reading.startsWith('ل') ? [] : ['ل'])].some((p) => words.has(p + reading)) ||
        (/^[وف]/.test(reading) && (words.has(`و${reading}`) || words.has(`ف${reading}`)))));
  return (folded) => {
    const readings = listReadings(folded);
    const right = readings.length > 1 ? readings.find(stands) : undefined;
    return right ? [right] : readings;
  };
}
