import type { Bilingual } from '../report/problem.ts';

/** Says why an input cannot be imported; its message is for the editor, in Arabic and English. */
export class Refusal extends Error {
  override name = 'Refusal';

  /**
   * @param what the reason and the remedy
   * @param detail lines to show below, such as problems already formatted
   */
  constructor(what: Bilingual, detail = '') {
    super([what.ar, what.en, detail].filter(Boolean).join('\n'));
  }
}
