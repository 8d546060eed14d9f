import type { APIContext, MiddlewareNext } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { makeElement } from '../body/make-element.ts';
import { listKeptProblems } from '../checks/checked-content.ts';
import type { Problem } from '../report/problem.ts';
import { linkTo } from '../site.ts';
import { words } from '../words.ts';
import style from './problem-box.css?inline';
import { describeProblem } from './write-problem-page.ts';

/** More would hide the page, and the first of them are often the cause of others. */
const most = 20;

/**
 * Says on the first page of the development server what keeps the site from being built: an article with a
 * problem may stand far from there, or in no list at all.
 *
 * @param context of the request
 * @param next gives the page
 * @returns the page, with a box before all that it shows; as it is where nothing is wrong
 */
export async function onRequest({ url }: APIContext, next: MiddlewareNext): Promise<Response> {
  const response = await next();
  const problems = url.pathname === linkTo('') ? listKeptProblems() : [];
  if (problems.length === 0) return response;
  const html = (await response.text()).replace(/<main[^>]*>/, (main) => main + writeBox(problems));
  return new Response(html, response);
}

function writeBox(problems: readonly Problem[]): string {
  const { count, more } = words.problems;
  const box = makeElement('details', { className: ['problem-box'], open: true }, [
    makeElement('summary', {}, [count(problems.length)]),
    makeElement('ol', {}, problems.slice(0, most).map(describeProblem)),
    ...(problems.length > most ? [makeElement('p', {}, [more])] : []),
  ]);
  return toHtml([makeElement('style', {}, [style]), box]);
}
