import { marks } from '../../prose/letters.ts';
import { findMatches, type Rule } from '../rule.ts';

/** A mark may stand on a letter, on tatweel, on a dotted circle or on something that is no prose. */
const stray = new RegExp(String.raw`(?<![\p{L}\p{M}\u0640\u25cc\ufffc])[${marks}]+`, 'gu');
const doubled = /([\u064b-\u0652])\1+/gu;

/** Vowel signs that stand on nothing, or twice on one letter. */
export const strayMarks: Rule = {
  id: 'stray-marks',
  about: {
    ar: 'حركة لا حرف تحتها، أو حركة مكرّرة على حرف واحد.',
    en: 'A vowel sign without a letter, or the same one twice on a letter.',
  },
  example: { wrong: 'كتابٌٌ جديد', right: 'كتابٌ جديد' },
  *find({ passages }) {
    yield* findMatches(passages, stray, () => ({
      what: { ar: 'حركة لا حرف تحتها.', en: 'A vowel sign without a letter.' },
      write: '',
    }));
    yield* findMatches(passages, doubled, ([, mark = '']) => ({
      what: { ar: 'حركة مكرّرة على حرف واحد.', en: 'The same vowel sign twice on one letter.' },
      write: mark,
    }));
  },
};
