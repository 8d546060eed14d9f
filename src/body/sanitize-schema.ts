import { defaultSchema } from 'rehype-sanitize';
import { calloutNames } from './syntax/callouts.ts';

type Schema = typeof defaultSchema;

/** The ids Markdown itself makes, for footnotes; any other would be the author's and could clash. */
const footnoteIds: Record<string, RegExp> = {
  a: /^fnref-./,
  h2: /^footnote-label$/,
  li: /^fn-./,
};

/**
 * `align` knows no right-to-left; `name` and `id` could shadow what scripts look up by name;
 * `tabindex` and `accesskey` would change how keys move about the page.
 */
const dropped = new Set<unknown>(['accessKey', 'align', 'id', 'name', 'tabIndex']);

/** GitHub hides the heading of footnotes by this class; here any heading could be. */
const isHiding = (name: unknown) => String(name) === 'className,sr-only';

const attributes: NonNullable<Schema['attributes']> = Object.fromEntries(
  Object.entries(defaultSchema.attributes ?? {}).map(([element, names]) => [
    element,
    names.filter((name) => !dropped.has(name) && !isHiding(name)),
  ]),
);

const allow = (element: string, ...names: NonNullable<Schema['attributes']>[string]) => ({
  [element]: [...(attributes[element] ?? []), ...names],
});

/** One entry holds all the classes of an element: only the first is asked. */
const allowClass = (element: string, ...names: string[]) => {
  const isClass = (entry: unknown) => Array.isArray(entry) && entry[0] === 'className';
  const known = (attributes[element] ?? []).find(isClass) ?? ['className'];
  const others = (attributes[element] ?? []).filter((entry) => !isClass(entry));
  return { [element]: [...others, [...known, ...names] as [string, ...string[]]] };
};

/**
 * What HTML an article's body may hold: GitHub's safe set, and what Arabic text needs besides.
 *
 * Kept here and dropped by the default: `bdi`, `bdo`, `mark`, `figure`, `figcaption`, `time`,
 * `abbr`, `lang` and `dir`. Dropped here and kept by the default: `align`, `name`, ids other than
 * footnotes', and `picture`, which we make ourselves. Footnote ids carry no prefix, so that links
 * to them last.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  // A style sheet is no text either.
  strip: ['script', 'style'],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['picture', 'source'].includes(name)),
    ...['abbr', 'bdi', 'bdo', 'caption', 'cite', 'figcaption', 'figure', 'mark', 'time', 'u'],
  ],
  attributes: {
    ...attributes,
    ...allow('*', 'dir', 'lang', 'title'),
    ...allow('time', 'dateTime'),
    ...allow('li', 'value'),
    ...allowClass('ol', 'brackets', 'digits-4', 'digits-9'),
    ...allowClass('ul', 'typed'),
    ...allowClass('div', 'callout', ...Object.keys(calloutNames)),
    ...allowClass('span', 'list-mark'),
    ...Object.assign(
      {},
      ...Object.entries(footnoteIds).map(([each, id]) => allow(each, ['id', id])),
    ),
  },
};
