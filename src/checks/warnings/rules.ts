import type { Rule } from './rule.ts';
import { altText } from './rules/alt-text.ts';
import { deadLink } from './rules/dead-link.ts';
import { detachedWaw } from './rules/detached-waw.ts';
import { doubledPunctuation } from './rules/doubled-punctuation.ts';
import { doubledSpaces } from './rules/doubled-spaces.ts';
import { droppedHtml } from './rules/dropped-html.ts';
import { foreignMarkup } from './rules/foreign-markup.ts';
import { indentedText } from './rules/indented-text.ts';
import { invisibleCharacters } from './rules/invisible-characters.ts';
import { latinPunctuation } from './rules/latin-punctuation.ts';
import { leftoverCode } from './rules/leftover-code.ts';
import { leftoverWords } from './rules/leftover-words.ts';
import { listNumbers } from './rules/list-numbers.ts';
import { runTogether } from './rules/run-together.ts';
import { lostCharacters } from './rules/lost-characters.ts';
import { missingLink } from './rules/missing-link.ts';
import { missingSpace } from './rules/missing-space.ts';
import { misspeltWord } from './rules/misspelt-word.ts';
import { mixedDigits } from './rules/mixed-digits.ts';
import { mixedSpelling } from './rules/mixed-spelling.ts';
import { mixedTanwin } from './rules/mixed-tanwin.ts';
import { nameSpelling } from './rules/name-spelling.ts';
import { needsBdi } from './rules/needs-bdi.ts';
import { persianLetters } from './rules/persian-letters.ts';
import { photoCredit } from './rules/photo-credit.ts';
import { presentationForms } from './rules/presentation-forms.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { repeatedTitle } from './rules/repeated-title.ts';
import { reversedDigits } from './rules/reversed-digits.ts';
import { seriesGap } from './rules/series-gap.ts';
import { spaceBeforePunctuation } from './rules/space-before-punctuation.ts';
import { spaceInBrackets } from './rules/space-in-brackets.ts';
import { straightQuotes } from './rules/straight-quotes.ts';
import { strayMarks } from './rules/stray-marks.ts';
import { summaryLength } from './rules/summary-length.ts';
import { tatweel } from './rules/tatweel.ts';
import { titleFullStop } from './rules/title-full-stop.ts';
import { unbalancedBrackets } from './rules/unbalanced-brackets.ts';
import { visibleMarks } from './rules/visible-marks.ts';
import { visualOrder } from './rules/visual-order.ts';

/** Every rule, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [
  lostCharacters,
  leftoverCode,
  foreignMarkup,
  visibleMarks,
  listNumbers,
  runTogether,
  droppedHtml,
  missingLink,
  deadLink,
  indentedText,
  leftoverWords,
  presentationForms,
  visualOrder,
  reversedDigits,
  invisibleCharacters,
  persianLetters,
  strayMarks,
  misspeltWord,
  mixedSpelling,
  mixedTanwin,
  mixedDigits,
  repeatedWord,
  detachedWaw,
  latinPunctuation,
  spaceBeforePunctuation,
  missingSpace,
  spaceInBrackets,
  doubledSpaces,
  doubledPunctuation,
  unbalancedBrackets,
  straightQuotes,
  tatweel,
  needsBdi,
  nameSpelling,
  seriesGap,
  photoCredit,
  altText,
  summaryLength,
  titleFullStop,
  repeatedTitle,
];
