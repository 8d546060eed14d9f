// Each letter of the paragraph must be of the language's script.
const spoken: readonly [string, RegExp][] = [
  // Han letters alone may be Chinese.
  ['ja', /^(?=.*[\p{sc=Hira}\p{sc=Kana}])[\p{sc=Hira}\p{sc=Kana}\p{sc=Hani}ー]+$/u],
  ['ko', /^\p{sc=Hang}+$/u],
  ['el', /^\p{sc=Grek}+$/u],
  ['th', /^\p{sc=Thai}+$/u],
  ['ka', /^\p{sc=Geor}+$/u],
  ['hy', /^\p{sc=Armn}+$/u],
];

/**
 * Names the language of a paragraph that reads left to right, as far as its script tells.
 *
 * @param text the paragraph
 * @param latin the language to name for Latin letters, or `null` for none
 * @returns a BCP 47 tag; `null` when the script belongs to many languages (Cyrillic, Han,
 *   Devanagari) or when scripts are mixed
 */
export function guessLanguage(text: string, latin: string | null): string | null {
  const letters = text.replace(/\P{L}+/gu, '');
  if (/^\p{sc=Latn}+$/u.test(letters)) return latin;
  return spoken.find(([, script]) => script.test(letters))?.[0] ?? null;
}
