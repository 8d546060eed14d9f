import { ruleIds } from '../../report/rule-ids.ts';
import { fieldHelp } from '../field-help.ts';

/** Fields whose value is no scalar. */
export const holdsMore = new Set([
  ...['photo', 'aliases', 'allow', 'authors', 'topics', 'corrections', 'series'],
]);

/** Fields that hold no words: a comment behind their value takes nothing from it. */
export const holdsNoWords = new Set([
  ...['date', 'updated', 'draft', 'featured', 'part', 'of', 'focus', 'sourceUrl', 'aliases'],
]);

/** Lists of words. */
export const listed = new Set(['authors', 'topics']);

const fields = Object.keys(fieldHelp);
/** Names that mean something at the margin. */
export const outer = new Set(fields.filter((field) => !field.includes('.')));
/** Names that do so below another. */
export const inner = new Set<string>([
  ...fields.map((field) => field.split('.')[1] ?? ''),
  ...ruleIds,
]);

/**
 * Says whether a field holds words.
 *
 * @param name of a field, or of one within another
 */
export const isProse = (name: string) =>
  (outer.has(name) || inner.has(name)) &&
  !holdsNoWords.has(name) &&
  (!holdsMore.has(name) || listed.has(name));

/**
 * Says whether a name means something where it stands.
 *
 * @param indent before it
 * @param name as written
 */
export const isField = (indent: string, name: string) =>
  (indent ? inner : outer).has(name) || (indent !== '' && outer.has(name));
