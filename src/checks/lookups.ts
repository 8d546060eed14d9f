import type { SiteFacts } from './warnings/find-warnings.ts';

/** A question that warnings on a text asked of the rest of its site, and the answer. */
export type Lookup = readonly [what: Question, asked: string, answer: string];

/** Names the state of a file; undefined where that is not known. */
type KeyOf = (file: string) => string | undefined;

type Question = 'term' | 'alike' | 'gap' | 'twin' | 'page' | 'near' | 'anchors';

/**
 * Listens to what is asked of a site, so that the answers tell later whether one would be warned of
 * the same.
 *
 * @param site as warnings are to be given it
 * @param keyOf names the state of a file
 * @returns the same, and what has been asked of it
 */
export function recordLookups(
  site: SiteFacts,
  keyOf: KeyOf,
): { site: SiteFacts; lookups: Lookup[] } {
  const { addresses, names, gaps, twins } = site;
  const lookups: Lookup[] = [];
  const record = <T>(what: Question, asked: string, found: T): T => {
    lookups.push([what, asked, answer(site, keyOf, what, asked)]);
    return found;
  };
  const recorded: Record<keyof SiteFacts, unknown> & SiteFacts = {
    addresses: addresses && {
      find: (path) => record('page', path, addresses.find(path)),
      suggest: (path) => record('near', path, addresses.suggest(path)),
      anchorsOf: (file) => record('anchors', file, addresses.anchorsOf(file)),
    },
    names: names && {
      terms: listen(names.terms, (key, found) => record('term', key, found)),
      alike: listen(names.alike, (key, found) => record('alike', key, found)),
    },
    gaps: gaps && listen(gaps, (file, found) => record('gap', file, found)),
    twins: twins && listen(twins, (file, found) => record('twin', file, found)),
  };
  return { site: recorded, lookups };
}

/**
 * Says whether a site answers now as it did.
 *
 * @param site as warnings would be given it
 * @param keyOf names the state of a file
 * @param lookups as {@link recordLookups} noted them
 */
export const answersAlike = (site: SiteFacts, keyOf: KeyOf, lookups: readonly Lookup[]): boolean =>
  lookups.every(
    ([what, asked, known]) => known !== '' && answer(site, keyOf, what, asked) === known,
  );

function answer(
  { addresses, names, gaps, twins }: SiteFacts,
  keyOf: KeyOf,
  what: Question,
  asked: string,
): string {
  const ask: Record<Question, () => unknown> = {
    term: () => names?.terms.get(asked),
    alike: () => names?.alike.get(asked),
    gap: () => gaps?.get(asked),
    twin: () => twins?.get(asked),
    page: () => addresses?.find(asked),
    near: () => addresses?.suggest(asked),
    // The places within an article's page change with its file only.
    anchors: () => keyOf(asked) ?? NaN,
  };
  const found = ask[what]();
  // Nothing is like what cannot be told.
  if (Number.isNaN(found)) return '';
  // On which line of its file a name stands is nobody's question.
  return JSON.stringify([found], (name, value) => (name === 'line' ? undefined : value));
}

/** A map that tells of what is looked up in it. */
function listen<V>(
  map: ReadonlyMap<string, V>,
  tell: (key: string, found: V | undefined) => V | undefined,
): ReadonlyMap<string, V> {
  return new Proxy(map, {
    get: (target, name) => {
      if (name === 'get') return (key: string) => tell(key, target.get(key));
      throw new Error(`what ${String(name)} tells of a site is not recorded`);
    },
  });
}
