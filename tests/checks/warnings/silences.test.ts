import { expect, test } from 'vitest';
import { applySiteSilences } from '../../../src/checks/warnings/silences.ts';
import { check, rulesOf } from './check.ts';

const doubled = 'وصل  الوفد،، ثم غادر.';

test('an article passes over what it allows with a reason, and over nothing else', () => {
  expect(rulesOf(doubled)).toEqual(['doubled-spaces', 'doubled-punctuation']);
  expect(rulesOf(doubled, "allow:\n  doubled-spaces: 'كما في الأصل'")).toEqual([
    'doubled-punctuation',
  ]);
});

test('a silence without a reason is none', () => {
  expect(rulesOf(doubled, "allow:\n  doubled-spaces: ' '")).toContain('doubled-spaces');
});

test('a silence that is not needed is reported at its line', () => {
  const [warning] = check('وصل الوفد.', "allow:\n  tatweel: 'كما في الأصل'");
  expect(warning).toMatchObject({
    rule: 'unused-silence',
    line: 6,
    field: 'allow.tatweel',
    excerpt: 'tatweel',
  });
});

test('the site passes over what it allows, and hears of what it need not', () => {
  const left = applySiteSilences(check(doubled), {
    'doubled-spaces': 'أسلوب الموقع',
    tatweel: 'أسلوب الموقع',
    'doubled-punctuation': '',
  });
  expect(left.map(({ rule, file }) => [rule, file])).toEqual([
    ['doubled-punctuation', 'content/2014/a/index.md'],
    ['unused-silence', 'src/site.ts'],
  ]);
});
