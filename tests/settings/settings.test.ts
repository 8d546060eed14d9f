import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { completeSettings } from '../../src/settings/complete-settings.ts';
import { findSettingFaults } from '../../src/settings/find-setting-faults.ts';
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
  expect(refusal(() => mergeWords(words, own))).toMatch(
    new RegExp(`غير نوعها: ${RegExp.escape(name)}(\\.| \\()`),
  );
});

test('links lead into the site’s folder, and those of other sites where they lead', () => {
  const { linkTo, addressOf } = makeLinks(new URL('https://a.example/news/'));
  expect(linkTo('topics/')).toBe('/news/topics/');
  expect(linkTo('search/?q=x#y')).toBe('/news/search/?q=x#y');
  expect(addressOf('topics/')).toBe('https://a.example/news/topics/');
  expect(linkTo('https://b.example/x?y#z')).toBe('https://b.example/x?y#z');
});

test('every setting is asked what it is', () => {
  const known = completeSettings(least);
  const wrong = Object.fromEntries(Object.keys(known).map((name) => [name, Symbol(name)]));
  expect(findSettingFaults(known)).toEqual([]);
  expect(
    findSettingFaults(wrong)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(known).sort());
});

test.each([
  ['name', ''],
  ['description', undefined],
  ['address', 'https://a.example/'],
  ['months', 'LB'],
  ['months', []],
  ['months', ['Lebanon']],
  ['months', ['ZY']],
  ['months', ['EG', 'LB', 'MA']],
  ['digits', 'arabic'],
  ['digits', 123],
  ['twoDigitDays', 'true'],
  ['hijri', 1],
  ['timeZone', 'Riyadh'],
  ['timeZone', ''],
  ['precompressed', null],
  ['hsts', true],
  ['hsts', -1],
  ['hsts', 1.5],
  ['editor', 'github'],
  ['editor', { repo: 'a/b' }],
  ['editor', { name: 'github' }],
  ['editor', { name: 'bitbucket', repo: 'a/b' }],
  ['menu', { text: 'أ', to: 'a/' }],
  ['menu', [{ text: 'أ', href: 'a/' }]],
  ['menu', [{ text: '', to: 'a/' }]],
  ['footer', [{ text: 'أ', to: 'javascript:0' }]],
  ['footer', ['topics/']],
  ['allow', { 'no-such-rule': 'لأنه' }],
  ['allow', { tatweel: '' }],
  ['allow', ['tatweel']],
] as [string, unknown][])('%s may not be %j', (name, value) => {
  const said = refusal(() => completeSettings({ ...least, [name]: value } as never));
  expect(said).toMatch(
    new RegExp(
      `src/site\\.ts(:\\d+)? {2}\\[${name}\\]\n {2}قيمة ${name} غير صالحة.*\n {2}The value of`,
    ),
  );
  expect(said).toContain(`\n    ${name}: `);
});

test('the line is that of the setting, not of a comment that names another', () => {
  const said = refusal(() => completeSettings({ ...least, digits: 'x' as never }));
  const [, line] = /src\/site\.ts:(\d+)/.exec(said) ?? [];
  const lines = readFileSync('src/site.ts', 'utf8').split('\n');
  expect(lines[Number(line) - 1]).toMatch(/^\s*digits: /);
});
