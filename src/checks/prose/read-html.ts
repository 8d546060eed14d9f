import { omission, type Passage, type Point } from './passage.ts';
import { PassageBuilder } from './passage-builder.ts';

/** Elements that stand within a line; any other begins a passage of its own. */
const inline = new Set(
  (
    'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark math q s samp small span ' +
    'strong sub sup svg time u var wbr'
  ).split(' '),
);

const references: Record<string, string> = {
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&nbsp;': '\u00a0',
  '&quot;': '"',
};

/**
 * Reads the prose of a block of raw HTML: what stands between its tags.
 *
 * @param body the Markdown
 * @param start where in it the block begins
 * @param end where it ends
 * @param locate finds places of the body in the file
 * @returns a passage for each element that is a block; what follows a tag that never ends is left out
 */
export function* readHtml(
  body: string,
  start: number,
  end: number,
  locate: (offset: number) => Point,
): Generator<Passage> {
  let builder = new PassageBuilder(body);
  for (const { from, to, tag } of splitHtml(body, start, end)) {
    if (tag === undefined) addText(builder, body.slice(from, to), from);
    else if (inline.has(tag)) builder.tag(body.slice(from, to), from);
    else if (!builder.isEmpty) {
      yield builder.build('paragraph', 'body', locate);
      builder = new PassageBuilder(body);
    }
    if (tag !== undefined && !inline.has(tag)) builder.tag(body.slice(from, to), from);
  }
  if (!builder.isEmpty) yield builder.build('paragraph', 'body', locate);
}

/** Parts HTML at its tags; comments are passed over. `tag` is the element's name, undefined for text. */
function* splitHtml(body: string, start: number, end: number) {
  let at = start;
  while (at < end) {
    const isTag = body[at] === '<' && /[a-z!/?]/i.test(body[at + 1] ?? '');
    const isComment = isTag && body.startsWith('<!--', at);
    const close = isTag ? body.indexOf(isComment ? '-->' : '>', at) : -1;
    if (isTag && (close < 0 || close >= end)) return;
    if (isComment) at = close + 3;
    else if (isTag) {
      const [, tag = ''] = /^<\/?([a-z][a-z\d-]*)?/i.exec(body.slice(at, at + 40)) ?? [];
      yield { from: at, to: close + 1, tag: tag.toLowerCase() };
      at = close + 1;
    } else {
      const next = body.indexOf('<', at + 1);
      const to = next < 0 || next > end ? end : next;
      yield { from: at, to };
      at = to;
    }
  }
}

function addText(builder: PassageBuilder, text: string, from: number): void {
  for (const { 0: piece, index } of text.matchAll(/&#?\w{1,31};|&|[^&]+/g)) {
    if (!/^&.+;$/.test(piece)) builder.add(piece, from + index);
    else builder.put(references[piece] ?? omission, from + index);
  }
}
