import type { Root } from 'hast';
import { directTree } from './tree/direct-tree.ts';
import { type Options, readSettings } from './options.ts';

export { type BidiControl, findBidiControls } from './text/find-bidi-controls.ts';
export { isolateText } from './text/isolate-text.ts';
export type { Options } from './options.ts';
export { titleText } from './text/title-text.ts';

/**
 * Gives the text of an Arabic page its direction.
 *
 * A run that the bidirectional algorithm would put out of order, or might, is isolated:
 *
 * ```html
 * <p>منصة <bdi dir="ltr">.NET</bdi> الجديدة</p>
 * <p>تعلّم <a href="…" dir="ltr">C++</a> بسهولة</p>
 * <p dir="ltr" lang="en">The deal was "done," he said.</p>
 * ```
 *
 * Text is never changed, and neither is what its author gave a direction (`dir`, `bdi`, `bdo`).
 * Ranges, scores and sums of digits run from the right after Arabic (UAX #9 W2; W3C alreq) and
 * stay as they are. Running it again changes nothing.
 *
 * @param options see `Options`; all have defaults
 * @returns a transformer that works on the tree in place, in time linear in its size, and throws
 *   on no tree, however malformed or deep, also where nodes are frozen (they stay as they are),
 *   stand in several places, or contain themselves
 * @throws {TypeError} when an option has a value that its type does not allow
 */
export default function rehypeRtl(options?: Options | null): (tree: Root) => undefined {
  const settings = readSettings(options);
  return (tree) => {
    if (tree && typeof tree === 'object') directTree(tree, options ?? {}, settings);
  };
}
