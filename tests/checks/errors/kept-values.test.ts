import { expect, test } from 'vitest';
import { good, page, read } from '../../support/read-content.ts';

/** Reads an article of 2025 in which one line is wrong, and then with the remedy in its place. */
async function mend(line: string) {
  const name = line.split(':')[0] ?? '';
  const rest = [good[0], 'date: 2025-01-02', good[2]].filter(
    (each): each is string => each !== undefined && !each.startsWith(`${name}:`),
  );
  const file = '2025/slug/index.md';
  const { problems } = await read({ [file]: page([...rest, line]) });
  const own = problems.find(
    (each) => each.line === 2 + rest.length + (line.includes('\n') ? 1 : 0),
  );
  const write = String(own?.write);
  const mended = await read({ [file]: page([...rest, write]) });
  return { write, left: mended.problems };
}

test.each([
  ['Summary: خلاصة', 'summary: خلاصة'],
  ["sumary: 'خلاصة'", "summary: 'خلاصة'"],
  ['sourceurl: https://x.example/', 'sourceUrl: https://x.example/'],
  ['sourceUrl: www.reuters.com', 'sourceUrl: https://www.reuters.com'],
  ['date: ٢٠٢٥-٠١-٠١', 'date: 2025-01-01'],
  ['date: 07/11/2025', 'date: 2025-11-07 # أو 2025-07-11'],
  ['date: 25/11/25', 'date: 2025-11-25'],
  ['date: 7 نوفمبر', 'date: 2025-11-07'],
  ['date: 2025-11-07T10:00', 'date: 2025-11-07T10:00+03:00'],
  ['allow:\n  tatweel:', "allow:\n  tatweel: 'السبب'"],
  ['allow:\n  tatwel: كما في الأصل', 'allow:\n  tatweel: كما في الأصل'],
])('%j is answered with %j, which helps', async (line, write) => {
  expect(await mend(line)).toEqual({ write, left: [] });
});

test('a misspelt required field keeps its value, and is not missed besides', async () => {
  const { problems } = await read({
    '2014/slug/index.md': page([...good.slice(0, 2), 'sorce: وكالة']),
  });
  expect(problems.map(({ write }) => write)).toEqual(['source: وكالة']);
});

test('a misspelt field that holds others is to be renamed', async () => {
  const { problems } = await read({
    '2014/slug/index.md': page([...good, 'photos:', '  caption: شرح']),
  });
  expect(problems.map(({ write }) => write)).toContainEqual({
    ar: 'اكتب photo: مكان photos:',
    en: 'Write photo: in the place of photos:',
  });
});
