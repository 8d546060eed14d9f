import { findBidiControls } from 'rehype-rtl';
import type { Desk } from './desk.ts';

/**
 * Takes the invisible characters that reorder text out of the article: the build refuses them, and
 * word processors leave them behind.
 *
 * @param desk with all else found
 */
export function takeBidiControls(desk: Desk): void {
  const taken = desk.blocks.flatMap(({ markdown }) => listControls(markdown));
  desk.blocks = desk.blocks.map((block) => ({ ...block, markdown: clean(block.markdown) }));
  if (taken.length > 0) desk.ledger.push({ kind: 'aside', name: 'bidi', text: taken.join('') });
  const { fields } = desk;
  const { photo, ...lines } = fields;
  const inFields = [...Object.values(lines), ...Object.values(photo ?? {})].flatMap((text) =>
    listControls(text),
  );
  for (const name of ['title', 'source', 'summary'] as const) {
    if (fields[name]) fields[name] = clean(fields[name]);
  }
  if (photo)
    fields.photo = { ...photo, caption: clean(photo.caption), credit: clean(photo.credit ?? '') };
  const count = taken.length + inFields.length;
  if (count === 0) return;
  desk.decisions.push({
    sure: false,
    ar: `أُخرجت محارف خفيّة تقلب ترتيب النصّ (${count})، وهي في السجلّ`,
    en: `Invisible characters that reorder text were taken out (${count}); they are in the record`,
  });
}

const listControls = (text = '') => findBidiControls(text).map(({ offset }) => text.charAt(offset));

function clean(text: string): string {
  const places = findBidiControls(text).map(({ offset }) => offset);
  return [-1, ...places].map((start, at) => text.slice(start + 1, places[at])).join('');
}
