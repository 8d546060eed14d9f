import { describe, expect, inject, test } from 'vitest';
import { fixtureAddress } from '../support/fixture-address.ts';
import { readPages, readRedirects, type BuiltPage } from '../support/read-pages.ts';

const dist = inject('fixtureDist');
const base = new URL(fixtureAddress).pathname;

/** Every address a page names, of whatever kind, resolved against its own. */
function listAddresses({ path, document }: BuiltPage): URL[] {
  const named = [...document.querySelectorAll('[href], [src]')].map(
    (each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '',
  );
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((each) =>
    (each.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''),
  );
  const content = [...document.querySelectorAll('meta[content]')].map(
    (each) => each.getAttribute('content') ?? '',
  );
  const refreshes = [...document.querySelectorAll('noscript')].flatMap(({ innerHTML }) =>
    [...innerHTML.matchAll(/url=([^"]+)/g)].map(([, url = '']) => url),
  );
  const absolute = content.filter((text) => /^https?:\/\/\S+$/.test(text));
  const own = new URL(path.slice(1), fixtureAddress);
  return [...named, ...sets, ...absolute, ...refreshes].map((each) => new URL(each, own));
}

const answers = new Map<string, Promise<{ status: number; text: string }>>();
const fetchOnce = (path: string) => {
  const url = inject('fixtureOrigin') + path.slice(base.length);
  const answer =
    answers.get(path) ??
    fetch(url).then(async (response) => ({
      status: response.status,
      text: await response.text(),
    }));
  answers.set(path, answer);
  return answer;
};

describe('a site in a folder of its host', () => {
  const pages = [...readPages(dist), ...readRedirects(dist)];

  test.each(pages)('$path: every address it names on this site answers there', async (page) => {
    const here = listAddresses(page).filter(
      ({ origin }) => origin === new URL(fixtureAddress).origin,
    );
    expect(here.length).toBeGreaterThan(1);
    for (const { pathname, hash } of here) {
      expect(pathname.startsWith(base), pathname).toBe(true);
      const { status, text } = await fetchOnce(pathname);
      expect(status, pathname).toBe(200);
      const ids = [hash.slice(1), decodeURIComponent(hash.slice(1))];
      if (hash)
        expect(
          ids.some((id) => text.includes(`id="${id}"`)),
          hash,
        ).toBe(true);
    }
  });
});
