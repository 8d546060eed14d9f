import { defaultSchema } from 'rehype-sanitize';

type Schema = typeof defaultSchema;

/** Footnotes are the only ids Markdown makes; any other would be the author's and could clash. */
const footnoteId: [string, RegExp] = ['id', /^(fn(ref)?-.+|footnote-label)$/];

const withoutIds = (defaultSchema.attributes?.['*'] ?? []).filter(
  (attribute) => attribute !== 'id' && attribute !== 'align',
);

const withoutAlign = Object.fromEntries(
  Object.entries(defaultSchema.attributes ?? {}).map(([element, attributes]) => [
    element,
    attributes.filter((attribute) => attribute !== 'align'),
  ]),
);

/**
 * What HTML an article's body may hold: GitHub's safe set, and what Arabic text needs besides.
 *
 * Kept here and dropped by the default: `bdi`, `bdo`, `mark`, `figure`, `figcaption`, `time`,
 * `abbr`, `lang` and `dir`. Dropped here and kept by the default: ids other than footnotes', and
 * `align`, which knows no right-to-left. Footnote ids carry no prefix, so that links to them last.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...['abbr', 'bdi', 'bdo', 'cite', 'figcaption', 'figure', 'mark', 'time', 'u'],
  ],
  attributes: {
    ...withoutAlign,
    '*': [...withoutIds, footnoteId, 'dir', 'lang', 'title'],
    time: ['dateTime'],
  },
};
