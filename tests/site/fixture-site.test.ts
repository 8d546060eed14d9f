import { expect, inject, test } from 'vitest';

test('a site in a folder of its host answers there', async () => {
  const response = await fetch(`${inject('fixtureOrigin')}2015/plain/`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('href="https://fixture.example/reader/2015/plain/"');
});
