import { makeWholes } from './scan/claim-wholes.ts';
import type { Sequences } from './scan/find-numbers.ts';
import type { ScanSettings } from './scan/scan-runs.ts';

/** What the plugin and the text functions can be told. */
export interface Options {
  /**
   * Direction of the page the content is shown in (default: `'rtl'`). With `'ltr'` the plugin
   * works only inside elements whose author wrote `dir="rtl"`. An element's own `dir` wins.
   */
  base?: 'rtl' | 'ltr' | undefined;
  /**
   * Language put on a paragraph that is wholly in Latin letters and has no `lang` of its own
   * (default: `'en'`); `null` to put none. A paragraph in another script gets a language only
   * where the script has one (Greek, Hangul, kana, Thai, Georgian, Armenian), else none.
   */
  lang?: string | null | undefined;
  /**
   * How ranges, scores and sums of digits run (default: `'rtl'`): `'rtl'` from the right, as they
   * do by themselves after an Arabic letter, also where none precedes; `'ltr'` from the left, each
   * sequence in one isolate; `'plain'` as the bidirectional algorithm has it, never touched.
   */
  sequences?: Sequences | undefined;
  /**
   * Names to isolate as they stand, because their punctuation belongs to them or because they
   * begin with a number: `['Yahoo!', '50 Cent', '737-800']` (default: `['Yahoo!']`). Matched by
   * case, as whole words; a name with Arabic in it is ignored, and so is white space around one.
   */
  brands?: readonly string[] | undefined;
}

function expect(holds: boolean, name: string, wanted: string): void {
  if (!holds) throw new TypeError(`rehype-rtl: the option "${name}" must be ${wanted}`);
}

/**
 * Refuses what the types do not allow: a slip must not pass for the default.
 *
 * @param options as a caller without types may give them
 * @throws {TypeError} naming the option and what it takes
 */
export function checkOptions(options: Options | null | undefined): void {
  const { base, lang, sequences, brands } = options ?? {};
  expect(/^(?:rtl|ltr)$/.test(base ?? 'rtl'), 'base', "'rtl' or 'ltr'");
  expect(/^(?:rtl|ltr|plain)$/.test(sequences ?? 'rtl'), 'sequences', "'rtl', 'ltr' or 'plain'");
  expect(typeof (lang ?? '') === 'string', 'lang', 'a string or null');
  const isList =
    Array.isArray(brands ?? []) && (brands ?? []).every((name) => typeof name === 'string');
  expect(isList, 'brands', 'a list of strings');
}

const defaultWholes = makeWholes(['Yahoo!']);

/**
 * The settings of the scanner that options ask for, with the defaults filled in.
 *
 * @param options of the plugin; `null` and `undefined` stand for all defaults
 * @returns what `scanRuns` takes, the brands in one pattern
 * @throws {TypeError} when an option has a value that its type does not allow
 */
export function readSettings(options: Options | null | undefined): ScanSettings {
  checkOptions(options);
  const { sequences, brands } = options ?? {};
  return {
    sequences: sequences ?? 'rtl',
    wholes: brands ? makeWholes(brands) : defaultWholes,
  };
}
