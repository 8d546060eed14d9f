import type { Element } from 'hast';
import { isCode, isDirected, isElement, type Parent, propertyOf, setProperty } from './elements.ts';
import { type Flat, flattenInline, type Step } from './flatten-inline.ts';
import { guessLanguage } from './guess-language.ts';
import { isolateText } from '../text/isolate-text.ts';
import type { Options } from '../options.ts';
import { placeRun } from './place-runs.ts';
import { type Run, type ScanSettings, scanRuns } from '../scan/scan-runs.ts';
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

const TEXT_ATTRIBUTES = ['alt', 'title'];

/**
 * Isolate what needs it in the attributes of an element that readers see as text, `alt` and `title`.
 *
 * @param node changed in place, but for one with a direction of its own, `svg` and `math`
 * @param options of the plugin
 */
export function directAttributes(node: Element, options: Options): void {
  if (isDirected(node) || node.tagName === 'svg' || node.tagName === 'math') return;
  for (const name of TEXT_ATTRIBUTES) {
    const value = propertyOf(node, name);
    if (value === undefined) continue;
    const isolated = isolateText(value, options);
    if (isolated !== value) setProperty(node, name, isolated);
  }
}

function placeRuns(flat: Flat, runs: readonly Run[], pass: Pass): Set<Step> {
  const enclosed = new Set<Step>();
  let at = 0;
  for (const run of runs) {
    while ((flat.steps[at]?.end ?? Infinity) <= run.start) at++;
    const first = at;
    while ((flat.steps[at]?.end ?? Infinity) < run.end) at++;
    const place = placeRun(flat, run, first, at);
    if (!place) {
      pass.unplaced = true;
      continue;
    }
    if (place.kind === 'element') setProperty(place.element, 'dir', 'ltr');
    else {
      const wraps = pass.wraps.get(place.parent) ?? [];
      wraps.push(place);
      pass.wraps.set(place.parent, wraps);
    }
    for (const step of flat.steps.slice(first, at + 1)) enclosed.add(step);
  }
  return enclosed;
}

/**
 * Give part of a block's inline content its direction.
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
  const flat = flattenInline(block, from, to, pass.seen);
  const scan = flat.directed ? undefined : scanRuns(flat.text, pass.settings);
  let enclosed: Set<Step> = new Set();
  if (scan?.wholly && becomesLtr && isElement(block)) {
    const language = guessLanguage(
      flat.text,
      pass.options.lang === undefined ? 'en' : pass.options.lang,
    );
    const named = propertyOf(block, 'lang') ?? propertyOf(block, 'xmlLang');
    setProperty(block, 'dir', 'ltr');
    if (language && named === undefined) setProperty(block, 'lang', language);
  } else if (scan) enclosed = placeRuns(flat, scan.runs, pass);
  for (const step of flat.steps) {
    const { node } = step;
    if (step.kind === 'close' || step.kind === 'text' || !isElement(node)) continue;
    if (isCode(node)) {
      if (!isDirected(node) && !enclosed.has(step)) setProperty(node, 'dir', 'ltr');
    } else directAttributes(node, pass.options);
  }
}
