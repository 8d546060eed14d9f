import postcss, { CssSyntaxError, type Declaration } from 'postcss';
import type { Problem } from '../../report/problem.ts';

/** Tokens that are drawn on preview cards and icons, too, where colours are six digits. */
const drawn = ['paper', 'ink', 'muted', 'line', 'accent'];

/**
 * Checks a site's own colours: what is written wrongly there would be laid to the engine's style sheet, which
 * imports it, or change nothing.
 *
 * @param file its path from the project's root
 * @param css its text
 * @param tokens the text of the style sheet that has the tokens
 * @returns the problems, each with its line
 */
export function checkColours(file: string, css: string, tokens: string): Problem[] {
  const known = new Set([...tokens.matchAll(/--color-[\w-]+(?=:)/g)].map(([name]) => name));
  const problems: Problem[] = [];
  try {
    postcss.parse(css, { from: file }).walkDecls((declaration) => {
      const fault = findFault(declaration, known);
      if (fault) problems.push({ file, line: declaration.source?.start?.line, ...fault });
    });
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    problems.push({ file, line: error.line, ...describeSyntax(error.reason) });
  }
  return problems;
}

type Fault = Omit<Problem, 'file' | 'line'>;

function findFault(declaration: Declaration, known: Set<string>): Fault | undefined {
  const { prop, parent } = declaration;
  const value = declaration.value.trim();
  if (parent?.type === 'root') {
    return {
      field: prop,
      what: {
        ar: 'لون خارج الأقواس لا أثر له.',
        en: 'A colour outside of braces changes nothing.',
      },
      write: `:root { ${prop}: ${value}; }`,
    };
  }
  if (!prop.startsWith('--color-')) return undefined;
  if (!known.has(prop)) {
    return {
      field: prop,
      what: { ar: `لا لون بهذا الاسم: ${prop}.`, en: `There is no colour of this name: ${prop}.` },
      write: [...known].join(' '),
    };
  }
  const isDrawn = drawn.some((name) => prop === `--color-${name}`);
  if (/^#[0-9a-f]{6}$/i.test(value) || (!isDrawn && !value.startsWith('#') && value !== '')) {
    return undefined;
  }
  return {
    field: prop,
    what: {
      ar: `«${value}» ليس لوناً تُرسم به الصفحات والبطاقات معاً: # ثم ستّ خانات من 0-9 وa-f.`,
      en: `"${value}" is no colour that pages and preview cards can share: # and six digits, 0-9 and a-f.`,
    },
    write: `${prop}: #0b5345;`,
  };
}

const describeSyntax = (reason: string): Fault => ({
  what: {
    ar: `خطأ في كتابة CSS عند هذا السطر أو بعده: ${reason}.`,
    en: `The CSS is written wrongly at this line or after it: ${reason}.`,
  },
  write: {
    ar: 'أغلق كل قوس وتعليق وعلامة اقتباس، وأنهِ كل لون بفاصلة منقوطة، كالمثال في أول الملف. ومن لا يريد ألواناً يُفرغ الملف.',
    en: 'Close every brace, comment and quotation mark, and end each colour with a semicolon, as the example in the file does. An empty file sets no colours.',
  },
});
