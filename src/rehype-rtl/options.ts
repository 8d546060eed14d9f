import { makeWholes } from './scan/claim-wholes.ts';
import type { Sequences } from './scan/find-numbers.ts';
import type { ScanSettings } from './scan/scan-line.ts';

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

const expectOne = (name: string, value = 'rtl', wanted: string): void =>
  expect(wanted.split(' or ').includes(value), name, wanted);

const defaultWholes = makeWholes(['Yahoo!']);

/**
 * Reads the settings of the scanner from options, and refuses what the types do not allow: a slip
 * must not pass for the default.
 *
 * @param options as a caller without types may give them; `null` and `undefined` stand for all
 *   defaults
 * @returns what the scanner takes, the brands in one pattern
 * @throws {TypeError} naming the option and what it takes
 */
export function readSettings(options: Options | null | undefined): ScanSettings {
  const { base, lang, sequences = 'rtl', brands } = options ?? {};
  expectOne('base', base, 'rtl or ltr');
  expectOne('sequences', sequences, 'rtl or ltr or plain');
  expect(typeof (lang ?? '') === 'string', 'lang', 'a string or null');
  const isList = brands?.every?.((name) => typeof name === 'string') ?? !brands;
  expect(isList, 'brands', 'a list of strings');
  return { sequences, wholes: brands ? makeWholes(brands) : defaultWholes };
}
