import { afterEach, expect, test, vi } from 'vitest';
import { completeSettings } from '../../src/settings/complete-settings.ts';
import { makeLinks } from '../../src/settings/make-links.ts';
import { mergeWords } from '../../src/settings/merge-words.ts';

const least = { name: 'الأخبار', description: 'أخبار.', address: new URL('https://a.example/') };

/** What a call says as it ends the process. */
function refusal(call: () => unknown): string {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  expect(call).toThrow('exit 1');
  return String(said.mock.calls[0]?.[0]);
}
afterEach(() => vi.restoreAllMocks());

test('a site that was set up before a setting came has it as it is by default', () => {
  const settings = completeSettings({ ...least, digits: 'arab' });
  expect(settings).toMatchObject({
    ...least,
    digits: 'arab',
    editor: false,
    menu: [],
    months: ['EG'],
  });
});

test('a setting of another name is refused, with the names that there are', () => {
  const own = { ...least, digit: 'arab' };
  expect(refusal(() => completeSettings(own))).toMatch(/غير معروف: digit\..+digits.*\n.*digit\./s);
});

const words = {
  topics: 'المواضيع',
  share: { title: 'شارك', via: (name: string) => name },
  lists: [1],
};

test('own words take the place of the interface’s, one by one', () => {
  expect(mergeWords(words, { share: { title: 'انشر' } })).toEqual({
    ...words,
    share: { ...words.share, title: 'انشر' },
  });
  expect(words.share.title).toBe('شارك');
});

test.each([
  [{ topic: 'أ' }, 'topic'],
  [{ share: { titel: 'أ' } }, 'share.titel'],
  [{ share: { via: 'أ' } }, 'share.via'],
  [{ share: 'أ' }, 'share'],
  [{ lists: 'أ' }, 'lists'],
  [{ toString: 'أ' }, 'toString'],
])('%o is refused by its name', (own, name) => {
  expect(refusal(() => mergeWords(words, own))).toContain(`غير نوعها: ${name}.`);
});

test('links lead into the site’s folder, and those of other sites where they lead', () => {
  const { linkTo, addressOf } = makeLinks(new URL('https://a.example/news/'));
  expect(linkTo('topics/')).toBe('/news/topics/');
  expect(addressOf('topics/')).toBe('https://a.example/news/topics/');
  expect(linkTo('https://b.example/x?y#z')).toBe('https://b.example/x?y#z');
});
