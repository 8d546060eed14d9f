import { findResidue } from './find-residue.ts';
import type { Desk } from '../desk.ts';

/**
 * Enters in the record what stands around the text on its page, and what of the text found no
 * place; the editor is told of pieces long enough to be paragraphs.
 *
 * @param desk with its date found
 */
export function enterAround(desk: Desk): void {
  const { around } = desk;
  const { lost } = desk.reading;
  for (const { text } of around) {
    desk.record.push({ kind: 'aside', name: findResidue(text) ?? 'around', text });
  }
  const links = desk.reading.lostLinks ?? [];
  if (links.length > 0) {
    desk.record.push({ kind: 'aside', name: 'links', text: links.join('\n') });
  }
  for (const { text } of lost) desk.record.push({ kind: 'aside', name: 'unsupported', text });
  const long = [...around, ...lost].filter(({ text }) => text.length >= 120 && /[.!؟]/.test(text));
  if (long.length === 0) return;
  const opening = `${long[0]?.text.slice(0, 60)}…`;
  desk.decisions.push({
    sure: false,
    ar: `نُحّيت ${long.length > 1 ? `قطع طويلة (${long.length})، أوّلها` : 'قطعة طويلة'}: «${opening}»؛ تحقّق أنها ليست من المقال`,
    en: `${long.length > 1 ? `${long.length} long pieces were` : 'A long piece was'} set aside: make sure it is no part of the article`,
  });
}
