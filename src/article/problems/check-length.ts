import { letterForms } from '../../arabic/counted-nouns.ts';
import { pluralize } from '../../arabic/plurals.ts';
import { addressOf } from '../../site.ts';
import { formatPermalink, longestSlug, maxAddressLength, type Permalink } from '../permalink.ts';
import type { Problem } from './problem.ts';

/**
 * Checks that an article's whole address is short enough.
 *
 * @param file path from the project's root
 * @param permalink year and slug, both valid
 * @returns a problem that says how long the address is and suggests a slug cut at a word; none where it
 *   keeps to {@link maxAddressLength}
 */
export function checkLength(file: string, permalink: Permalink): Problem[] {
  const { year, slug } = permalink;
  const excess = slug.length - longestSlug;
  if (excess <= 0) return [];
  const room = Math.max(longestSlug, 0);
  const address = addressOf(formatPermalink(permalink).slice(1));
  const what = {
    ar: `طول العنوان ${address}: ${countLetters(address.length)}، والحدّ ${maxAddressLength}. الزائد في اسم المجلد «${slug}»: ${countLetters(excess)}.`,
    en: `The address ${address} has ${address.length} characters and may have ${maxAddressLength}: the folder's name "${slug}" is ${excess} too long.`,
  };
  return [
    { file, field: 'permalink', what, write: `content/${year}/${cutSlug(slug, room)}/index.md` },
  ];
}

/** The whole words of a slug that fit; its beginning where not even one does. */
function cutSlug(slug: string, room: number): string {
  const cut = slug[room] === '-' ? slug.slice(0, room) : slug.slice(0, room).replace(/-[^-]*$/, '');
  return cut.replace(/-$/, '') || 'my-article';
}

const countLetters = (count: number) => pluralize(count, letterForms);
