import { expect, test } from 'vitest';
import { suggestTerm } from '../../../src/permalinks/terms/suggest-term.ts';
import { formatTerms, parseTerms } from '../../../src/permalinks/terms/term-file.ts';
import { keyOfName } from '../../../src/permalinks/terms/term.ts';

const lines = [
  '/topics/us/ الولايات المتحدة',
  '/topics/iran/ إيران',
  '/topics/us/ أمريكا',
  '/authors/iran/ إيران درّودي',
  '/topics/america/ /topics/us/',
  '/tag/%D8%A3%D9%85%D8%B1%D9%8A%D9%83%D8%A7 /topics/us/',
];
const file = parseTerms(lines.join('\r\n'));

test('names share an address, which bears the first; old addresses lead on', () => {
  expect(file.problems).toEqual([]);
  const find = (name: string) => file.terms.get(keyOfName('topics', name));
  expect(find('أمريكا')).toMatchObject({
    slug: 'us',
    name: 'الولايات المتحدة',
    others: ['أمريكا'],
  });
  expect(find('ايران')?.name).toBe('إيران');
  expect(find('إيران درّودي')).toBeUndefined();
  expect([...file.moved]).toEqual([
    ['topics/america/', 'topics/us/'],
    ['tag/أمريكا/', 'topics/us/'],
  ]);
});

test('it is written sorted, names of one address in their order, notes above, and reads back the same', () => {
  const text = formatTerms(file, [{ taxonomy: 'authors', slug: 'huda', name: 'هدى' }]);
  expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    '/authors/huda/ هدى',
    '/authors/iran/ إيران درّودي',
    '/tag/أمريكا/ /topics/us/',
    '/topics/america/ /topics/us/',
    '/topics/iran/ إيران',
    '/topics/us/ الولايات المتحدة',
    '/topics/us/ أمريكا',
    '',
  ]);
  const again = parseTerms(text);
  expect(again.terms.size).toBe(file.terms.size + 1);
  expect(formatTerms(again, [])).toBe(text);
});

test.each([
  ['إيران /topics/iran/', /no address and name/],
  ['/topics/Iran/ إيران', /no address and name/],
  ['/topics/iran/', /no address and name/],
  ['/places/iran/ إيران', /no address and name/],
  ['/topics/iran/ إيران\n/topics/persia/ ايران', /has two addresses: \/topics\/iran\/ at line 1/],
  ['/topics/iran/ إيران\n/topics/iran/ /topics/persia/', /does not lead/],
  ['/topics/iran/ /topics/persia/', /does not lead/],
  ['/tag/../iran/ /topics/iran/', /no address and name/],
])('%j is refused', (text, what) => {
  const { problems } = parseTerms(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what.en).toMatch(what);
});

test('an address is suggested where every word is known and nobody has it, and never guessed', () => {
  expect(suggestTerm(file, 'topics', 'مصر')).toBe('egypt');
  expect(suggestTerm(file, 'topics', 'الملف النووي')).toBe('nuclear-file');
  expect(suggestTerm(file, 'authors', 'هدى السالم')).toBeUndefined();
  const taken = parseTerms(
    '/topics/egypt/ القاهرة\n/topics/iran/ إيران\n/topics/lebanon/ /topics/iran/',
  );
  expect(suggestTerm(taken, 'topics', 'مصر')).toBeUndefined();
  expect(suggestTerm(taken, 'topics', 'لبنان')).toBeUndefined();
  expect(suggestTerm(taken, 'authors', 'لبنان')).toBe('lebanon');
});
