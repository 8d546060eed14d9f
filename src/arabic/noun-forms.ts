import type { PluralForms } from './plurals.ts';

/** «حرف» counted, for {@link pluralize}. */
export const letterForms: PluralForms = {
  one: 'حرف واحد',
  two: 'حرفان',
  few: '{n} أحرف',
  many: '{n} حرفاً',
  other: '{n} حرف',
};
