const latinPattern = /\p{sc=Latn}/u;
const letterPattern = /\p{L}/u;
const spoken: readonly [string, RegExp][] = [
  ['ja', /[\p{sc=Hira}\p{sc=Kana}]/u],
  ['ko', /\p{sc=Hang}/u],
  ['el', /\p{sc=Grek}/u],
  ['th', /\p{sc=Thai}/u],
  ['ka', /\p{sc=Geor}/u],
  ['hy', /\p{sc=Armn}/u],
];
const japanese = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Hani}ー]/u;

function readLanguage(letter: string, latin: string | null): string | null {
  if (latinPattern.test(letter)) return latin;
  return spoken.find(([, script]) => script.test(letter))?.[0] ?? null;
}

/**
 * Names the language of a paragraph that reads left to right, as far as its script tells.
 *
 * @param text the paragraph
 * @param latin the language to name for Latin letters, or `null` for none
 * @returns a BCP 47 tag; `null` when the script belongs to many languages (Cyrillic, Han,
 *   Devanagari) or when scripts are mixed
 */
export function guessLanguage(text: string, latin: string | null): string | null {
  let language: string | null | undefined;
  let kana = false;
  for (const letter of text) {
    if (!letterPattern.test(letter)) continue;
    const read = japanese.test(letter) ? 'ja' : readLanguage(letter, latin);
    kana ||= read === 'ja' && spoken[0]?.[1].test(letter) === true;
    if (language === undefined) language = read;
    else if (language !== read) return null;
  }
  return language === 'ja' && !kana ? null : (language ?? null);
}
