import type { Break, Paragraph, PhrasingContent, Text } from 'mdast';

type Position = NonNullable<Paragraph['position']>;

/** A line of a paragraph. */
export interface Line {
  nodes: PhrasingContent[];
  /** As written, from its first sign on. */
  source: string;
  position: Position;
  /** What parts it from the line before. */
  separator?: Text | Break;
}

/**
 * Parts a paragraph at its line ends, but for those within emphasis and links.
 *
 * @param paragraph as parsed
 * @param body the Markdown it was parsed from
 * @returns its lines; one line where their places cannot be told
 */
export function splitLines(paragraph: Paragraph, body: string): Line[] {
  const { position } = paragraph;
  const whole = { nodes: paragraph.children, source: '', position: position as Position };
  if (!position || !paragraph.children.every(hasPlainLines)) return [whole];
  const first = openLine(position.start, body);
  const lines: Line[] = [first];
  for (const node of paragraph.children) {
    const line = lines.at(-1) as Line;
    if (node.type === 'break') {
      const next = findNextLine(node.position?.start.offset ?? 0, line.position.end, body);
      lines.push({ ...openLine(next, body), separator: node });
    } else if (node.type === 'text') {
      for (const [at, value] of node.value.split('\n').entries()) {
        const last = lines.at(-1) as Line;
        const start = at === 0 ? node.position?.start : undefined;
        const line = at === 0 ? last : openNext(last, body);
        if (at > 0) lines.push(line);
        const place = { start: start ?? line.position.start, end: line.position.end };
        if (value !== '') line.nodes.push({ type: 'text', value, position: place });
      }
    } else {
      line.nodes.push(node);
      // Emphasis may have gone on to a further line.
      const end = node.position?.end;
      if (end && end.line > line.position.end.line) line.position.end = endOfLine(end, body);
    }
  }
  return lines;
}

/** Whether each line end in its value is one of the source, not a character reference. */
function hasPlainLines(node: PhrasingContent): boolean {
  if (!node.position) return false;
  const { start, end } = node.position;
  return node.type !== 'text' || node.value.split('\n').length - 1 === end.line - start.line;
}

type Point = Position['start'];

function openLine(start: Point, body: string): Line {
  const end = endOfLine(start, body);
  return { nodes: [], source: body.slice(start.offset, end.offset), position: { start, end } };
}

const openNext = (line: Line, body: string): Line => ({
  ...openLine(findNextLine(line.position.end.offset ?? 0, line.position.end, body), body),
  separator: { type: 'text', value: '\n' },
});

/** The first sign of the line below a place, past the signs of quotes and white space. */
function findNextLine(from: number, { line }: Point, body: string): Point {
  const feed = /\r\n?|\n/g;
  feed.lastIndex = from;
  const found = feed.exec(body);
  const start = found ? found.index + found[0].length : body.length;
  const [prefix] = /^[ \t]*(?:>[ \t]*)*/.exec(body.slice(start, start + 2000)) as RegExpExecArray;
  return { line: line + 1, column: prefix.length + 1, offset: start + prefix.length };
}

/** The end of the line's last word. */
function endOfLine(start: Point, body: string): Point {
  const from = start.offset ?? 0;
  const feed = /[\r\n]|$/g;
  feed.lastIndex = from;
  let end = feed.exec(body)?.index ?? body.length;
  while (end > from && /[ \t]/.test(body[end - 1] ?? '')) end -= 1;
  return { line: start.line, column: start.column + end - from, offset: end };
}

/**
 * Makes a paragraph of lines.
 *
 * @param lines as `splitLines` gives them; what parts the first from others is left out
 */
export function joinLines(lines: Line[]): Paragraph {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  const children = lines.flatMap(({ separator, nodes }, at) =>
    at > 0 && separator ? [separator, ...nodes] : nodes,
  );
  const position = { start: first.position.start, end: last.position.end };
  return { type: 'paragraph', children: joinTexts(children), position };
}

/** Texts that stand in one node again, as a parser leaves them; a mark stays by itself. */
function joinTexts(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type !== 'text' || before?.type !== 'text' || before.data || node.data) {
      joined.push(node);
    } else {
      before.value += node.value;
      if (before.position && node.position)
        before.position = { start: before.position.start, end: node.position.end };
    }
  }
  return joined;
}

/**
 * Parts a text.
 *
 * @param text with or without a place; none of its signs up to there is escaped
 * @param length of the first part, in UTF-16 units
 */
export function cutText({ value, position }: Text, length: number): [Text, Text] {
  const [head, tail]: [Text, Text] = [
    { type: 'text', value: value.slice(0, length) },
    { type: 'text', value: value.slice(length) },
  ];
  if (!position) return [head, tail];
  const { line, column, offset = 0 } = position.start;
  const cut = { line, column: column + length, offset: offset + length };
  head.position = { start: position.start, end: cut };
  tail.position = { start: cut, end: position.end };
  return [head, tail];
}
