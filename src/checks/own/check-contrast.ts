import postcss, { type Declaration, type Node } from 'postcss';
import type { Problem } from '../../report/problem.ts';

/** The least contrast of large text (WCAG 2.2, 1.4.3): below that nobody reads a page. */
const least = 3;

/** What is read on paper. */
const read = ['--color-ink', '--color-muted', '--color-accent'];
const paper = '--color-paper';

const themes = { light: 'الفاتح', sepia: 'العاجي', dark: 'الداكن' };
type Theme = keyof typeof themes;

/**
 * Finds colours of a site's own that cannot be read on its paper, in any theme.
 *
 * @param file its path from the project's root
 * @param css its text, well-formed, whose colours are six digits
 * @param tokens the text of the style sheet that has the others
 * @returns a problem for each, at the line of the last of both that the site has set
 */
export function checkContrast(file: string, css: string, tokens: string): Problem[] {
  const [own, known] = [listColours(css), listColours(tokens)];
  return (Object.keys(themes) as Theme[]).flatMap((theme) => {
    // As the cascade has it: a theme's own tokens are laid over light ones, also over the site's.
    const order = [
      known.light,
      own.light,
      ...(theme === 'light' ? [] : [known[theme], own[theme]]),
    ];
    const colours = new Map(order.flatMap((each) => [...each]));
    const isOwn = (name: string) => [own.light, own[theme]].some((each) => each.has(name));
    return read.flatMap((name): Problem[] => {
      const [ink, ground] = [colours.get(name), colours.get(paper)];
      if (!ink || !ground || !(isOwn(name) || isOwn(paper))) return [];
      const contrast = measure(ink.value, ground.value);
      const set = [name, paper]
        .filter(isOwn)
        .map((each) => own[theme].get(each) ?? own.light.get(each));
      const line = Math.max(...set.map((each) => each?.source?.start?.line ?? 0));
      return contrast < least
        ? [{ file, line, field: name, ...describe(theme, ink, ground, contrast) }]
        : [];
    });
  });
}

/** The last colour of each name, by theme; what is printed is black. */
function listColours(css: string): Record<Theme, Map<string, Declaration>> {
  const found = { light: new Map(), sepia: new Map(), dark: new Map() };
  postcss.parse(css).walkDecls(/^--color-/, (declaration) => {
    const around = [...listAround(declaration)].join(' ');
    if (/\bprint\b/.test(around) || !/^#[0-9a-f]{6}$/i.test(declaration.value)) return;
    const theme = /\bdark\b|night/.test(around) ? 'dark' : /sepia/.test(around) ? 'sepia' : 'light';
    found[theme].set(declaration.prop, declaration);
  });
  return found;
}

function* listAround(node: Node): Generator<string> {
  for (
    let at = node.parent as (Node & Record<string, unknown>) | undefined;
    at;
    at = at.parent as never
  )
    yield `${at.selector ?? ''} ${at.name ?? ''} ${at.params ?? ''}`;
}

/** Contrast of two colours (WCAG 2.2), 1 to 21. */
function measure(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(measureLuminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function measureLuminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function describe(theme: Theme, ink: Declaration, ground: Declaration, contrast: number) {
  const [pair, ratio] = [`${ink.value} / ${ground.value}`, contrast.toFixed(1)];
  return {
    what: {
      ar: `لون لا يُقرأ على لون الورق في المظهر ${themes[theme]}: ${pair}، والتباين ${ratio} إلى 1.`,
      en: `A colour that cannot be read on the paper of the ${theme} theme: ${pair}, a contrast of ${ratio} to 1.`,
    },
    write: {
      ar: `باعد بين اللونين حتى 7 إلى 1 (و4.5 على الأقل): ${ink.prop} أو ${paper}.`,
      en: `Set them apart, to 7 to 1 (4.5 at least): ${ink.prop} or ${paper}.`,
    },
  };
}
