import type { Bilingual } from '../../report/problem.ts';
import { holdsMore, holdsNoWords } from './field-names.ts';
import { blockHeader, isCurlyQuoted, isQuoted } from './quote-value.ts';
import type { Parts } from './take-apart.ts';

interface Rule {
  what: Bilingual;
  /** Whether the rule speaks of this line. */
  test(parts: Parts): boolean;
}

const isLoose = (name: string) => !holdsMore.has(name);

/** What befalls words behind a `#`. */
export const lost: Bilingual = {
  ar: 'ما بعد العلامة # يُعدّ تعليقاً ويسقط من القيمة. وما كان تعليقاً حقّاً فمكانه سطر وحده.',
  en: 'What follows # counts as a comment and is lost from the value. What is meant as one goes on a line of its own.',
};

/** Why a line cannot stay as it is, in the order in which it is held against them; the first that fits explains it. */
export const lineRules: Rule[] = [
  {
    what: { ar: 'لا مسافة بعد النقطتين.', en: 'There is no space after the colon.' },
    test: ({ sign, gap, value }) => sign === ':' && gap === '' && value !== '',
  },
  {
    what: {
      ar: 'المسافة في أول السطر علامة جدولة (Tab).',
      en: 'The line is indented with a tab, not with spaces.',
    },
    test: ({ indent }) => indent.includes('\t'),
  },
  {
    what: {
      ar: 'علامة الاقتباس في أول القيمة لا تُغلق في آخرها.',
      en: 'The quote that opens the value does not close at its end.',
    },
    test: ({ value }) => /^['"]/.test(value) && !isQuoted(value),
  },
  {
    what: {
      ar: 'علامتا التنصيص حول القيمة ليستا من علامات YAML، وهي المستقيمة وحدها.',
      en: 'The quotation marks around the value are none of YAML, which knows straight ones only.',
    },
    test: ({ name, value }) => isLoose(name) && isCurlyQuoted(value),
  },
  {
    what: {
      ar: 'القيمة تبدأ برمز له معنى في YAML.',
      en: 'The value starts with a sign that means something to YAML.',
    },
    test: ({ name, value }) =>
      isLoose(name) && /^[[\]{}*&!%@`,?|>-]/.test(value) && !blockHeader.test(value),
  },
  {
    what: {
      ar: 'في القيمة نقطتان بعدهما مسافة.',
      en: 'The value holds a colon followed by a space.',
    },
    test: ({ name, value }) => isLoose(name) && !isQuoted(value) && /:(\s|$)/.test(value),
  },
  {
    what: lost,
    test: ({ name, value }) =>
      !holdsNoWords.has(name) &&
      (isLoose(name) || /^[^[{#]/.test(value)) &&
      !isQuoted(value) &&
      !blockHeader.test(value) &&
      /(^|\s)#/.test(value),
  },
];
