import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { drawArchitecture, placeTable } from './support/drawings/architecture.ts';
import { floorOf, floors, roomOf } from './support/floors.ts';
import { readImports, type SourceFile } from './support/read-imports.ts';

const files = readImports();
const rooms = floors.flatMap((floor) => Object.keys(floor));
const paths = new Set(files.map(({ path }) => path));

/** What each imports. */
type Graph = Map<string, Set<string>>;

/** Takes away what imports nothing that is left, as long as there is such: circles remain. */
function findCircles(graph: Graph): string[] {
  const left = new Map([...graph].map(([from, to]) => [from, new Set(to)]));
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const [from, to] of left) {
      for (const each of to) if (!left.has(each)) to.delete(each);
      if (to.size === 0) left.delete(from);
    }
  }
  return [...left].flatMap(([from, to]) => [...to].map((each) => `${from} → ${each}`));
}

function draw(edges: Iterable<readonly [string, string]>): Graph {
  const graph: Graph = new Map();
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

/** What is imported across: the two that stand side by side in the last folder both are in. */
function* pairSiblings({ path, imports }: SourceFile): Generator<readonly [string, string]> {
  for (const to of imports) {
    const [own, other] = [path.split('/'), to.split('/')];
    const depth = own.findIndex((part, at) => part !== other[at]) + 1;
    yield [own.slice(0, depth).join('/'), other.slice(0, depth).join('/')];
  }
}

function listTwice(names: Iterable<readonly [name: string, path: string]>): string[] {
  const known = new Map<string, string[]>();
  for (const [name, path] of names) known.set(name, [...(known.get(name) ?? []), path]);
  return [...known].flatMap(([name, where]) =>
    where.length > 1 ? `${name}: ${where.join(', ')}` : [],
  );
}

test('every import is understood', () => {
  const unknown = files.flatMap(({ path, imports }) =>
    imports
      .filter((to) => !paths.has(to) && !/\.woff2$|^astro\.config\.ts$/.test(to))
      .map((to) => `${path} → ${to}`),
  );
  expect(unknown).toEqual([]);
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(250);
});

test('no files import each other in a circle, types included', () => {
  const graph = draw(
    files.flatMap(({ path, imports }) => imports.map((to) => [path, to] as const)),
  );
  expect(findCircles(graph)).toEqual([]);
});

test('in every folder, what stands side by side stands in an order: none import each other', () => {
  expect(findCircles(draw(files.flatMap((file) => [...pairSiblings(file)])))).toEqual([]);
});

test('every room has a floor, and imports only from floors below', () => {
  expect(files.filter(({ path }) => floorOf(path) < 0).map(({ path }) => path)).toEqual([]);
  expect(rooms.filter((room) => !files.some(({ path }) => roomOf(path) === room))).toEqual([]);
  const upward = files.flatMap(({ path, imports }) =>
    imports
      .filter((to) => roomOf(to) !== roomOf(path) && floorOf(to) >= floorOf(path))
      .map((to) => `${path} → ${to}`),
  );
  expect(upward).toEqual([]);
});

test('no room holds more than a quarter of the lines', () => {
  const sum = (some: readonly SourceFile[]) => some.reduce((all, { lines }) => all + lines, 0);
  const large = rooms.filter((room) => {
    return sum(files.filter(({ path }) => roomOf(path) === room)) > sum(files) / 4;
  });
  expect(large).toEqual([]);
});

test('one door leads to Astro’s content, and one to its pictures', () => {
  const importers = (name: string) =>
    files.filter(({ packages }) => packages.includes(name)).map(({ path }) => path);
  expect(importers('astro:content')).toEqual(['src/article/collection.ts']);
  expect(importers('astro:assets')).toEqual(['src/body/pictures.ts']);
});

test('scripts for the browser import nothing but each other and the language', () => {
  const scripts = files.filter(({ path }) => /^src\/controls\/.*\.ts$/.test(path));
  expect(scripts.length).toBeGreaterThan(10);
  const strays = scripts.flatMap(({ path, imports, packages }) =>
    [...imports.filter((to) => !['controls', 'arabic'].includes(roomOf(to))), ...packages].map(
      (to) => `${path} → ${to}`,
    ),
  );
  expect(strays).toEqual([]);
});

// Astro names the files of routes by their addresses, and what they export by its own rules.
const named = files.filter(({ path }) => roomOf(path) !== 'pages');

test('no two files bear one name', () => {
  expect(listTwice(named.map(({ path }) => [basename(path), path] as const))).toEqual([]);
});

test('no name is exported by two files', () => {
  const names = named.flatMap(({ path, exports }) => exports.map((name) => [name, path] as const));
  expect(names.length).toBeGreaterThan(300);
  expect(listTwice(names)).toEqual([]);
});

test('the picture of who imports whom is in step, and so is the list below it', () => {
  const read = (name: string) =>
    readFileSync(new URL(`../src/docs/${name}`, import.meta.url), 'utf8');
  const advice = 'Run npm run architecture.';
  expect(read('architecture.svg') === drawArchitecture(), advice).toBe(true);
  expect(read('architecture.md') === placeTable(read('architecture.md')), advice).toBe(true);
});
