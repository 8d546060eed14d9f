import { foldText } from '../../arabic/fold.ts';
import type { Problem } from '../../report/problem.ts';

/**
 * Writes a list of names as it should be: each once, parted by Latin commas, numbers in quotes.
 *
 * @param field `authors` or `topics`
 * @param value as YAML reads it
 * @returns the line of front matter; what to write there where no name can be read
 */
export function suggestNames(field: string, value: unknown): Problem['write'] {
  const names = [value]
    .flat()
    .filter((each) => ['string', 'number', 'boolean'].includes(typeof each))
    .flatMap((each) => String(each).split(/[،؛]/))
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => foldText(name) !== '');
  const seen = new Map(names.reverse().map((name) => [foldText(name), name] as const));
  if (seen.size > 0) return `${field}: [${[...seen.values()].reverse().map(quoteName).join(', ')}]`;
  return {
    ar: `اكتب اسماً واحداً على الأقل، هكذا: ${field}: [الأول, الثاني]، أو احذف السطر.`,
    en: `Write one name at least, like ${field}: [first, second], or delete the line.`,
  };
}

/** Bare where YAML reads a word of a list as the same text. */
const quoteName = (name: string) =>
  /^\p{L}[\p{L}\p{M}\p{N} .«»-]*$/u.test(name) && !/^(true|false|null|yes|no)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
