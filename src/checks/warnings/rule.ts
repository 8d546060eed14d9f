import type { Bilingual } from '../../report/problem.ts';
import type { RuleId } from '../../report/rule-ids.ts';
import type { LinkPassage, Passage } from '../prose/passage.ts';
import type { NumberPassage } from '../prose/read-lists.ts';
import type { Surroundings } from './links/judge-link.ts';

/** One thing that texts are read for. */
export interface Rule {
  id: RuleId;
  /** What the rule looks for, and why. */
  about: Bilingual;
  /**
   * Text that the rule speaks of, and the same as it should be: Markdown, or with `fields` lines of
   * front matter. The documentation shows it; a test holds it against the rule.
   */
  example: {
    wrong: string;
    right: string;
    fields?: true;
    /** Fields of another article, where the rule holds one against the other. */
    beside?: string;
  };
  /** Finds the places, in any order; linear in the length of the text. */
  find(text: ArticleText): Iterable<Finding>;
}

/** A place that a rule speaks of. */
export interface Finding {
  passage: Passage;
  /** UTF-16 units of the passage's text. */
  start: number;
  end: number;
  what: Bilingual;
  /** What to put in the place of those units; or else advice. */
  write: string | Bilingual;
}

/**
 * Finds every match of a pattern in the passages of a text.
 *
 * @param passages where to look
 * @param pattern with the flag `g`; linear: no lookbehind that may grow stands before a sign
 * @param describe says what the match is; undefined for one that is right after all
 * @returns the findings, passage by passage, each over the whole match
 */
export function* findMatches(
  passages: Iterable<Passage>,
  pattern: RegExp,
  describe: (
    match: RegExpExecArray,
    passage: Passage,
  ) => Pick<Finding, 'what' | 'write'> | undefined,
): Generator<Finding> {
  for (const passage of passages) {
    for (const match of listMatches(passage.text, pattern)) {
      const found = describe(match, passage);
      const end = match.index + match[0].length;
      if (found) yield { passage, start: match.index, end, ...found };
    }
  }
}

/**
 * Finds the same places without a word on them, for rules that speak once for many.
 *
 * @param passages where to look
 * @param pattern as {@link findMatches} takes it
 * @returns the places, passage by passage
 */
export function findPlaces(
  passages: readonly Passage[],
  pattern: RegExp,
): Pick<Finding, 'passage' | 'start' | 'end'>[] {
  return passages.flatMap((passage) =>
    [...listMatches(passage.text, pattern)].map(({ 0: found, index }) => ({
      passage,
      start: index,
      end: index + found.length,
    })),
  );
}

/** Most passages have none, and `matchAll` makes a pattern of its own each time. */
function listMatches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  const isMatched = pattern.test(text);
  pattern.lastIndex = 0;
  return isMatched ? text.matchAll(pattern) : [];
}

/** All the prose of an article, and what its rules need to know besides. */
export interface ArticleText {
  passages: readonly Passage[];
  /** The values of the front matter's text fields, by their dotted path. */
  fields: ReadonlyMap<string, Passage>;
  /** The HTML that no page may hold, each part at its place; none of it is among the passages. */
  dropped: readonly Passage[];
  /** Text that Markdown takes for code; none of it is among the passages. */
  indented: readonly Passage[];
  /** Numbers of lists that do not follow on each other. */
  lists: readonly NumberPassage[];
  /** The links in the text. */
  links: readonly LinkPassage[];
  /** Where the article stands, for the links. */
  around: Surroundings;
}
