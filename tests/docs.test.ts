import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleFolder } from './support/example-folder.ts';

const pages = globSync([
  'README.md',
  '.github/*.md',
  'src/docs/*.md',
  'src/rehype-rtl/README.md',
]).map((path) => ({ path, text: readFileSync(path, 'utf8').replace(/^```.*?^```/gms, '') }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };

function listMissing(
  pattern: RegExp,
  isThere: (found: string, path: string) => boolean,
  read = (text: string) => text,
): string[] {
  return pages.flatMap(({ path, text }) =>
    [...read(text).matchAll(pattern)].flatMap(([, found = '']) =>
      isThere(found, path) ? [] : `${path}: ${found}`,
    ),
  );
}

test('links and pictures of the documentation lead to what is there', () => {
  const local = /(?:\]\(|(?:src|href)=")(?!https?:|#|mailto:)([^)"#\s]+)/g;
  expect(pages.length).toBeGreaterThan(6);
  const omitCode = (text: string) => text.replace(/(`+)[^`].*?\1/gs, '');
  // The example's articles are elsewhere once a site has its own.
  const isThere = (to: string, path: string) =>
    existsSync(join(dirname(path), to).replace(/^content(?=\/)/, exampleFolder));
  expect(listMissing(local, isThere, omitCode)).toEqual([]);
});

test('paths that it names are there', () => {
  const named = /`((?:src|tests)\/[\w./[\]-]+)`/g;
  expect(listMissing(named, (path) => existsSync(path) || path.includes('its-name'))).toEqual([]);
});

test('commands that it names are there', () => {
  const named = /npm run (?:--silent )?([\w:-]+)/g;
  expect(listMissing(named, (name) => Object.hasOwn(scripts, name))).toEqual([]);
});
