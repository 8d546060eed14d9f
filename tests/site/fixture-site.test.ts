import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('a site in a folder of its host answers there', async () => {
  const response = await fetch(`${inject('fixtureOrigin')}2015/plain/`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('href="https://fixture.example/reader/2015/plain/"');
});

test('a build tells editors’ programs which schema its articles follow', () => {
  const folder = join(inject('fixtureDist'), '../.astro/collections');
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const files = Object.entries(read('collections.json').entries);
  expect(files).toContainEqual([
    expect.stringMatching(/\/content\/2015\/plain\/index\.md$/),
    'articles',
  ]);
  expect(read('articles.schema.json').properties.title.description).toContain('عنوان المقال');
});
