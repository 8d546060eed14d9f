import { readFileSync } from 'node:fs';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { makeElement } from '../body/make-element.ts';
import type { Bilingual, Problem } from '../report/problem.ts';
import { words } from '../words.ts';

const style = readFileSync(new URL('problems.css', import.meta.url), 'utf8');

/** Asks again each second, and shows the page anew when it says something else. */
const script = `
const read = async () => (await fetch(location.href)).text();
const first = await read();
setInterval(async () => (await read().catch(() => first)) !== first && location.reload(), 1000);
`;

/**
 * Writes what the development server shows where an article would be that has problems.
 *
 * @param problems of one article or of the site, at least one
 * @param heading what the page is called, and what to do
 * @returns the whole page: each problem with its file and line, in Arabic and English, and what to write
 */
export function writeProblemPage(
  problems: readonly Problem[],
  { title, explanation }: { title: string; explanation: string } = words.problems,
): string {
  const body = [
    makeElement('h1', {}, [title]),
    makeElement('p', {}, [explanation]),
    makeElement('ol', {}, problems.map(describeProblem)),
    makeElement('script', { type: 'module' }, [script]),
  ];
  return `<!doctype html>\n${toHtml(
    makeElement('html', { lang: 'ar', dir: 'rtl' }, [
      makeElement('head', {}, [
        makeElement('meta', { charSet: 'utf-8' }),
        makeElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        makeElement('title', {}, [title]),
        makeElement('style', {}, [style]),
      ]),
      makeElement('body', {}, body),
    ]),
  )}\n`;
}

/**
 * Makes what a page says of a problem.
 *
 * @param problem of an article or of the site
 * @returns an `<li>`: its file and line, what it is in both languages, and what to write
 */
export function describeProblem({ file, line, field, what, write }: Problem): Element {
  const place = [file, line].filter(Boolean).join(':');
  const name = field && field !== 'body' ? `  [${field}]` : '';
  const remedy: ElementContent[] =
    typeof write === 'string'
      ? [makeElement('pre', { dir: 'auto' }, [makeElement('code', {}, [write])])]
      : say(write);
  return makeElement('li', {}, [
    makeElement('p', { className: ['place'], dir: 'ltr' }, [
      makeElement('code', {}, [`${place}${name}`]),
    ]),
    ...say(what),
    makeElement('p', { className: ['remedy'] }, [words.problems.write]),
    ...remedy,
  ]);
}

const say = ({ ar, en }: Bilingual): Element[] => [
  makeElement('p', {}, [ar]),
  makeElement('p', { className: ['english'], lang: 'en', dir: 'ltr' }, [en]),
];
