import { visitAllNodes, visitNodes } from '../../body/visit-nodes.ts';
import type { OpenedText } from '../../body/opened-text.ts';
import type { LineProblem } from '../../report/problem.ts';

const word = /\p{L}+/gu;

/**
 * Finds where HTML takes the text after it off the page, as a `<col>` outside a table does: in its place
 * browsers expect columns and pass over all else (WHATWG HTML, §13.2.6.4.12).
 *
 * @param opened the text
 * @returns one finding, at the first word that is lost; lines count from the body's first
 * @throws RangeError where it is nested too deeply
 */
export function checkSwallowed({ body, markdown, tree, html }: OpenedText): LineProblem[] {
  if (html.length === 0) return [];
  const kept = new Set<string>();
  visitNodes(tree, 'text', ({ value }) => {
    for (const [each] of value.matchAll(word)) kept.add(each);
  });
  const findings: LineProblem[] = [];
  visitAllNodes(markdown, (node) => {
    // An unused footnote is named as such.
    if (node.type === 'footnoteDefinition') return 'skip';
    if (node.type !== 'text' || !node.position || findings.length > 0) return undefined;
    const lost = node.value.match(word)?.find((each) => !kept.has(each));
    if (lost === undefined) return undefined;
    const { line, offset = 0 } = node.position.start;
    const before = html.findLast(({ from }) => from < offset);
    findings.push({ line, ...describe(lost, body.slice(before?.from, before?.to)) });
    return undefined;
  });
  return findings;
}

function describe(lost: string, html: string): Omit<LineProblem, 'line'> {
  const [tag = '<…'] = /<[a-z][a-z\d-]*/i.exec(html) ?? [];
  return {
    what: {
      ar: `النصّ من «${lost}» فصاعداً لا يظهر في الصفحة: ابتلعه عنصر HTML قبله.`,
      en: `The text from "${lost}" on is not on the page: HTML before it takes it away.`,
    },
    write: {
      ar: `احذف ${tag}> الذي قبله، أو ضعه في عنصره.`,
      en: `Delete the ${tag}> before it, or put it into the element it belongs to.`,
    },
  };
}
