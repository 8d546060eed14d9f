/** Every rule a text is read by, in the order in which they are documented. */
export const ruleIds = [
  'lost-characters',
  'leftover-code',
  'leftover-words',
  'presentation-forms',
  'visual-order',
  'reversed-digits',
  'invisible-characters',
  'persian-letters',
  'stray-marks',
  'mixed-spelling',
  'mixed-tanwin',
  'mixed-digits',
  'repeated-word',
  'detached-waw',
  'latin-punctuation',
  'space-before-punctuation',
  'missing-space',
  'space-in-brackets',
  'doubled-spaces',
  'doubled-punctuation',
  'unbalanced-brackets',
  'straight-quotes',
  'tatweel',
  'needs-bdi',
  'photo-credit',
  'alt-text',
  'summary-length',
  'title-full-stop',
] as const;

/** Name of a rule, by which it is silenced. */
export type RuleId = (typeof ruleIds)[number];
