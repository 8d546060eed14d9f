import { floorOf, floors, roomOf } from '../floors.ts';
import { readImports } from '../read-imports.ts';

/** In pixels. A row is a room; the columns are the rooms it may import. */
const row = 34;
const column = 32;
const gap = 14;
const names = 56;
const top = 196;

const colours = {
  paper: '#fbf8f2',
  ink: '#1b1a17',
  muted: '#524c45',
  line: '#dcd5c8',
  accent: '#7d1a1f',
};

interface Room {
  name: string;
  about: string;
  floor: number;
  /** From the top of the picture: those who import stand above what they import. */
  y: number;
}

/**
 * Draws who imports whom: a row for each room, the highest floor first, and a dot in the column of
 * every room that it imports. All dots stand to the right of the stairs, where its own column begins.
 *
 * @returns the SVG, the same for the same imports
 */
export function drawArchitecture(): string {
  const rooms = placeRooms();
  const edges = new Set(
    readImports().flatMap(({ path, imports }) =>
      imports.map((to) => `${roomOf(path)} ${roomOf(to)}`),
    ),
  );
  const imported = rooms.filter(({ name }) =>
    rooms.some((by) => by.name !== name && edges.has(`${by.name} ${name}`)),
  );
  const left = names + 620;
  const xOf = new Map(imported.map(({ name }, at) => [name, left + (at + 0.5) * column]));
  const width = left + imported.length * column + 70;
  const height = (rooms.at(-1)?.y ?? 0) + row + 40;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    text(names, 58, 'Who imports whom', { size: 26, weight: 700 }),
    text(names, 92, 'Each room imports only from the floors below its own.', {
      size: 16,
      colour: colours.muted,
    }),
    text(names, 116, 'A dot: the room of this row imports the room of this column.', {
      size: 16,
      colour: colours.muted,
    }),
    ...floors.map((_, floor) => drawFloor(floor, rooms, width)),
    ...imported.map(({ name, y }) => {
      const x = xOf.get(name)!;
      return `<path d="M${x} ${top - 14}V${y + 10}" stroke="${colours.line}"/><text transform="translate(${x + 5} ${top - 22}) rotate(-58)" font-size="15">${name}</text>`;
    }),
    ...rooms.flatMap(({ name, about, y }) => [
      text(names, y + 22, name, { size: 17, weight: 700 }),
      text(names + 160, y + 22, about, { size: 15, colour: colours.muted }),
      ...imported.flatMap((to) =>
        edges.has(`${name} ${to.name}`) && to.name !== name
          ? `<circle cx="${xOf.get(to.name)}" cy="${y + 17}" r="6" fill="${colours.accent}"/>`
          : [],
      ),
      drawOwn(xOf.get(name), y),
    ]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', sans-serif" fill="${colours.ink}">\n<title>Who imports whom in src/</title>\n${parts.filter(Boolean).join('\n')}\n</svg>\n`;
}

/** A Markdown table with a line a room, the ground first. */
function listRooms(): string {
  const rows = floors.flatMap((floor, at) =>
    Object.entries(floor).map(([name, about]) => {
      const path = name.includes('.') ? name : `${name}/`;
      return [String(at), `[\`src/${path}\`](../${path})`, about];
    }),
  );
  const heads = ['floor', 'room', 'what it is'];
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((cells) => cells[at]?.length ?? 0)),
  );
  return [heads, widths.map((width) => '-'.repeat(width)), ...rows]
    .map((cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`)
    .join('\n');
}

function placeRooms(): Room[] {
  let y = top;
  return floors
    .flatMap((rooms) => Object.entries(rooms).map(([name, about]) => ({ name, about })))
    .map((room) => ({ ...room, floor: floorOf(`src/${room.name}`) }))
    .sort((a, b) => b.floor - a.floor)
    .map((room, at, all) => {
      if (at > 0) y += row + (all[at - 1]?.floor === room.floor ? 0 : gap);
      return { ...room, y };
    });
}

function drawFloor(floor: number, rooms: readonly Room[], width: number): string {
  const own = rooms.filter((room) => room.floor === floor);
  const [first, last] = [own[0]?.y ?? 0, own.at(-1)?.y ?? 0];
  const line = `<path d="M${names} ${last + row + gap / 2}H${width - 40}" stroke="${colours.line}"/>`;
  const number = text(names - 20, (first + last) / 2 + 22, String(floor), {
    size: 13,
    colour: colours.muted,
    anchor: 'middle',
  });
  return floor === 0 ? number : line + number;
}

/** A step of the stairs: where a room meets its own column. */
const drawOwn = (x: number | undefined, y: number) =>
  x === undefined
    ? ''
    : `<rect x="${x - 7}" y="${y + 10}" width="14" height="14" fill="${colours.paper}" stroke="${colours.muted}"/>`;

function text(
  x: number,
  y: number,
  words: string,
  {
    size,
    weight = 400,
    colour = colours.ink,
    anchor = 'start',
  }: { size: number; weight?: number; colour?: string; anchor?: string },
): string {
  const escaped = words
    .replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))
    .replaceAll('`', '');
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${escaped}</text>`;
}

/**
 * Puts the list of rooms into the page on the architecture.
 *
 * @param page its Markdown, with the list between two comments
 * @returns it with the list as it is now
 */
export const placeTable = (page: string): string =>
  page.replace(
    /(<!-- rooms -->\n).*?(\n<!-- \/rooms -->)/s,
    (_, before, after) => `${before}\n${listRooms()}\n${after}`,
  );
