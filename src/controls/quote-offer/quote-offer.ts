import { moreFacts } from '../more-facts.ts';
import { bar, copyText, permalink } from '../share-bar/copy-text.ts';
import { pointToText } from './text-directive.ts';

/** Pixels at the upper and the lower edge of the window that the offer may cover. */
const edge = 100;

const body = document.querySelector('.article-body')!;
const offer = document.createElement('button');
offer.type = 'button';
offer.className = 'notice';
offer.hidden = true;
offer.textContent = moreFacts.quote.offer;
bar.append(offer);
let quoted: Range;
let settling = 0;

/** Offers once the selection rests, and at the other edge. A press of the button may clear it first. */
const settle = () => {
  clearTimeout(settling);
  settling = window.setTimeout(() => {
    const selection = getSelection()!;
    offer.hidden = true;
    if (!selection.rangeCount || !/[\p{L}\p{N}]/u.test(`${selection}`)) return;
    const range = selection.getRangeAt(0);
    if (!body.contains(range.commonAncestorContainer)) return;
    offer.hidden = false;
    quoted = range.cloneRange();
    const { top, bottom } = range.getBoundingClientRect();
    // Phones look words up at the lower edge.
    const isLowTaken = matchMedia('(hover: none)').matches || bottom > innerHeight - edge;
    if (isLowTaken && top > edge) offer.dataset.atTop = '';
    else delete offer.dataset.atTop;
  }, 250);
};

/** Sends the offer away, and with it the one that a rest of the selection or a scroll has ordered. */
const dismiss = () => {
  clearTimeout(settling);
  offer.hidden = true;
};

document.addEventListener('selectionchange', settle);
document.addEventListener('scroll', () => offer.hidden || settle());
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') dismiss();
  // Not from a control: who is among those goes on through them.
  if (event.key !== 'Tab' || offer.hidden || document.activeElement !== document.body) return;
  event.preventDefault();
  offer.focus();
});
offer.onmousedown = (event) => event.preventDefault();
offer.onclick = () => {
  dismiss();
  const before = document.createRange();
  before.selectNodeContents(document.body);
  const page = `${before}`;
  before.setEnd(quoted.startContainer, quoted.startOffset);
  const from = `${before}`.length;
  const to = from + `${quoted}`.length;
  const { start, end, directive } = pointToText(page, from, to);
  const text = readWords(makeRange(start, end))
    .trim()
    .replace(/\s*\n\s*/g, '\n');
  const block = quoted.startContainer.parentElement!.closest('.article-body [id]');
  const link = `${permalink}#${block?.id ?? ''}${directive && `:~:${directive}`}`;
  const { title, credit } = bar.dataset;
  copyText(`«${text}»\n${title}\n${credit}\n${link}`, link, moreFacts.quote.quoted);
};
// The selection that had this file fetched.
settle();

/** What stands between two offsets of the page's text. */
function makeRange(start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = at + (node as Text).length;
    if (at <= start && start < next) range.setStart(node, start - at);
    if (at < end && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}

/** The text of a range without marks of footnotes, its isolates as characters. */
function readWords(range: Range): string {
  const copy = range.cloneContents();
  for (const mark of copy.querySelectorAll('[data-footnote-ref]')) mark.remove();
  for (const isolate of copy.querySelectorAll('bdi, [dir=ltr]')) {
    isolate.prepend('\u2066');
    isolate.append('\u2069');
  }
  return copy.textContent;
}
