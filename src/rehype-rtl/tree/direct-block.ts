import type { Element } from 'hast';
import {
  childrenOf,
  isCode,
  isDirected,
  isElement,
  isFootnoteMark,
  type Parent,
  propertyOf,
  setProperty,
  textOf,
} from './elements.ts';
import { flattenInline, readNodeText, type Step } from './flatten-inline.ts';
import { guessLanguage } from './guess-language.ts';
import { isolateText } from '../text/isolate-text.ts';
import type { Options } from '../options.ts';
import { placeRun } from './place-runs.ts';
import type { Span } from '../scan/roles.ts';
import type { ScanSettings } from '../scan/scan-line.ts';
import { scanRuns } from '../scan/scan-runs.ts';
import type { Wrap } from './wrap-children.ts';

/** What one pass over a tree carries along. */
export interface Pass {
  options: Options;
  settings: ScanSettings;
  /** Isolates to make once the whole tree has been read. */
  wraps: Map<Parent, Wrap[]>;
  /** What has been walked through: nothing is worked on twice. */
  seen: Set<unknown>;
  /** A run had no place, so that what is isolated around it may give it one. */
  unplaced: boolean;
}

const textAttributes = ['alt', 'title'];

/**
 * Isolates what needs it in the attributes of an element that readers see as text, `alt` and `title`.
 *
 * @param node changed in place, but for one with a direction of its own, `svg` and `math`
 * @param options of the plugin
 */
export function directAttributes(node: Element, options: Options): void {
  if (isDirected(node) || node.tagName === 'svg' || node.tagName === 'math') return;
  for (const name of textAttributes) {
    const value = propertyOf(node, name);
    if (value === undefined) continue;
    const isolated = isolateText(value, options);
    if (isolated !== value) setProperty(node, name, isolated);
  }
}

function addWrap(pass: Pass, parent: Parent, wrap: Wrap): void {
  const wraps = pass.wraps.get(parent);
  if (wraps) wraps.push(wrap);
  else pass.wraps.set(parent, [wrap]);
}

// «قيمة` x`»: the blank stays on its side of the code, which is isolated without it.
function directCode(node: Element, pass: Pass): void {
  const children = childrenOf(node);
  if (children.some((child) => isElement(child) && isDirected(child))) return;
  const text = children.length === 1 ? (textOf(children[0]) ?? '') : '';
  const tight = text.trim();
  if (tight === text || tight === '') setProperty(node, 'dir', 'ltr');
  else {
    const from = { index: 0, offset: text.indexOf(tight) };
    addWrap(pass, node, { from, to: { index: 0, offset: from.offset + tight.length } });
  }
}

// «بعد 2011.⁹»: digits, a mark and digits would be one number from the left (UAX #9 W4, W5).
function directNoteMark(node: Element, before: string): void {
  if (
    /[\p{Nd}\uFDD1][.,،:/%٪+-]{0,2}$/u.test(before.slice(-3)) &&
    /\p{Nd}/u.test(readNodeText(node))
  )
    setProperty(node, 'dir', 'ltr');
}

function placeRuns(steps: readonly Step[], runs: readonly Span[], pass: Pass): void {
  let at = 0;
  for (const run of runs) {
    while ((steps[at]?.end ?? Infinity) <= run.start) at++;
    const first = at;
    while ((steps[at]?.end ?? Infinity) < run.end) at++;
    // What has no place stays as the algorithm has it, all of it.
    for (let held = first; held <= at; held++) {
      const step = steps[held];
      if (step) step.enclosed = true;
    }
    const place = placeRun(steps, run, first, at);
    if (!place) pass.unplaced = true;
    else if (isElement(place)) setProperty(place, 'dir', 'ltr');
    else addWrap(pass, place.parent, place.wrap);
  }
}

/**
 * Gives part of a block's inline content its direction.
 *
 * @param block the block
 * @param from first child
 * @param to child after the last
 * @param becomesLtr the block itself may turn left to right when nothing in it reads otherwise
 * @param pass the pass, which collects the isolates to make
 */
export function directInline(
  block: Parent,
  from: number,
  to: number,
  becomesLtr: boolean,
  pass: Pass,
): void {
  // Most blocks are one text, and most of these need nothing.
  const own = to - from === 1 ? textOf(childrenOf(block)[from]) : undefined;
  const flat = own === undefined ? flattenInline(block, from, to, pass.seen) : undefined;
  const text = own ?? flat?.text ?? '';
  const scan = flat?.directed ? undefined : scanRuns(text, pass.settings);
  if (scan?.wholly && becomesLtr && isElement(block)) {
    const { lang } = pass.options;
    const language = guessLanguage(text, lang === undefined ? 'en' : lang);
    const named = propertyOf(block, 'lang') ?? propertyOf(block, 'xmlLang');
    setProperty(block, 'dir', 'ltr');
    if (language && named === undefined) setProperty(block, 'lang', language);
  } else if (flat) placeRuns(flat.steps, scan?.runs ?? [], pass);
  else {
    for (const { start, end } of scan?.runs ?? [])
      addWrap(pass, block, {
        from: { index: from, offset: start },
        to: { index: from, offset: end },
      });
  }
  if (!flat) return;
  for (const step of flat.steps) {
    const { node } = step;
    if (step.kind === 'close' || step.kind === 'text' || !isElement(node)) continue;
    if (!isCode(node)) directAttributes(node, pass.options);
    if (isDirected(node) || step.enclosed || step.kind !== 'object') continue;
    if (isCode(node)) directCode(node, pass);
    else if (isFootnoteMark(node)) directNoteMark(node, text.slice(0, step.start));
  }
}
