import { type ChildNode, type Declaration, type Root, list } from 'postcss';

/**
 * Brings a style sheet down to what browsers since Chromium 64 and Safari 12 read: those know no
 * cascade layers (CSS Cascading 5) and would drop every rule in them.
 *
 * Layers become plain rules in the order of the layers, before all rules in none: of those the later
 * wins unless its selector is weaker, so rules of a layer are to be no stronger than what may
 * overrule them. Logical properties become physical ones where both mean the same on a page whose
 * text runs from the right; at the start and end of a line, which a block of Latin text turns round,
 * they stay and have the older prefixed names before them. Lists in `:is()` are written out, widths
 * asked for by ranges named the old way, and values that only newer browsers know have one before
 * them for the others.
 *
 * @param root the style sheet, changed in place
 */
export function lowerStyles(root: Root): void {
  flattenLayers(root);
  root.walkAtRules('media', (rule) => {
    rule.params = rule.params.replace(/\(width\s*([<>])=\s*([^)]+)\)/g, (_, sign, width) => {
      return `(${sign === '>' ? 'min' : 'max'}-width:${width})`;
    });
  });
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.flatMap(writeOut);
  });
  const tokens = listConstantTokens(root);
  root.walkDecls(turnPhysical);
  root.walkDecls((declaration) => addOlder(declaration, tokens));
}

function flattenLayers(root: Root): void {
  const layers = new Map<string, ChildNode[]>();
  root.walkAtRules('layer', (node) => {
    if (node.parent !== root) return void node.replaceWith(node.nodes ?? []);
    for (const name of list.comma(node.params)) {
      const known = layers.get(name) ?? [];
      layers.set(name, [...known, ...(node.nodes ?? [])]);
    }
    node.remove();
  });
  root.prepend([...layers.values()].flat());
}

/** Writes the first `:is()` of a selector out, and so on; `:not()` of several becomes several. */
function writeOut(selector: string): string[] {
  const [, before = '', name, inner = '', after = ''] =
    /^(.*?):(is|not)\(((?:[^()]|\([^()]*\))*)\)(.*)$/s.exec(selector) ?? [];
  if (!name) return [selector];
  const options = list.comma(inner);
  if (name === 'is') return options.flatMap((each) => writeOut(before + each + after));
  const nots = options.map((each) => `:not(${each})`).join('');
  return writeOut(after).map((rest) => before + nots + rest);
}

/** Custom properties that have one value throughout the sheet. */
function listConstantTokens(root: Root): Map<string, string> {
  const values = new Map<string, string[]>();
  root.walkDecls(/^--/, ({ prop, value }) => {
    values.set(prop, [...(values.get(prop) ?? []), value]);
  });
  return new Map(
    [...values].flatMap(([name, [value = '', ...more]]) => (more.length ? [] : [[name, value]])),
  );
}

/** A value with a custom property in it is no fallback's to replace: those of one value are put in. */
function addOlder(declaration: Declaration, tokens: Map<string, string>): void {
  const { prop } = declaration;
  const older = (value: string) => void declaration.cloneBefore({ value });
  if (prop === 'font-size' && declaration.value.startsWith('max(')) {
    declaration.value = declaration.value.replace(
      /var\((--[\w-]+)\)/g,
      (all, name: string) => tokens.get(name) ?? all,
    );
    older(list.comma(declaration.value.slice('max('.length, -1)).at(-1) ?? '');
  }
  const { value } = declaration;
  if (prop === 'content' && / \/ ""$/.test(value)) older(value.replace(/ \/ ""$/, ''));
  if (prop === 'overflow' && value === 'clip') older('hidden');
  if (value.includes('dvh')) older(value.replaceAll('dvh', 'vh'));
}

const sides = { 'block-start': 'top', 'block-end': 'bottom' } as const;

function turnPhysical(declaration: Declaration): void {
  const { prop, value } = declaration;
  const put = (entries: readonly (readonly [prop: string, value: string])[]) => {
    for (const [prop, value] of entries) declaration.cloneBefore({ prop, value });
    declaration.remove();
  };
  const [first = value, second = first, third = first, fourth = second] = list.space(value);
  const size = prop.replace('inline-size', 'width').replace('block-size', 'height');
  const edge = prop.replace(/block-start|block-end/, (side) => sides[side as keyof typeof sides]);
  if (/^(m\w+-)?(inline|block)-size$/.test(prop)) declaration.prop = size;
  else if (/^inset-block-/.test(prop)) declaration.prop = edge.replace('inset-', '');
  else if (edge !== prop) declaration.prop = edge;
  else if (prop === 'inset-inline-start') declaration.prop = 'right';
  else if (prop === 'inset-inline-end') declaration.prop = 'left';
  else if (prop === 'inset') {
    put([
      ['top', first],
      ['right', second],
      ['bottom', third],
      ['left', fourth],
    ]);
  } else if (/^(margin|padding|inset)-(block|inline)$/.test(prop)) {
    const [box = '', axis] = prop.split('-');
    const start = box === 'inset' ? '' : `${box}-`;
    const [one, other] = axis === 'block' ? ['top', 'bottom'] : ['right', 'left'];
    put([
      [`${start}${one}`, first],
      [`${start}${other}`, second],
    ]);
  } else if (prop === 'border-block') {
    put([
      ['border-top', value],
      ['border-bottom', value],
    ]);
  } else if (prop === 'border-block-width') {
    put([
      ['border-top-width', first],
      ['border-bottom-width', second],
    ]);
  } else if (/^(margin|padding|border)-inline-(start|end)$/.test(prop)) {
    declaration.cloneBefore({ prop: `-webkit-${prop.replace('-inline', '')}` });
  }
}
