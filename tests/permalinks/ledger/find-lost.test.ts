import { expect, test } from 'vitest';
import type { SourceArticle } from '../../../src/article/source-article.ts';
import { findLost } from '../../../src/permalinks/ledger/find-lost.ts';
import { parseLedger } from '../../../src/permalinks/ledger/ledger.ts';
import type { Bilingual } from '../../../src/report/problem.ts';
import { good, page, read } from '../../support/read-content.ts';

/** Finds what is lost from a ledger when these articles are in the content folder. */
async function find(ledger: string[], folders: Record<string, string[]>, unbuilt: string[] = []) {
  const files = Object.entries(folders).map(([folder, lines]) => [
    `${folder}/index.md`,
    page([...good, ...lines]),
  ]);
  const { articles, aliases, problems } = await read(Object.fromEntries(files));
  expect(problems).toEqual([]);
  const built = articles.map(({ id }: SourceArticle) => `/${id}/`);
  const addresses = new Set(
    [...built, ...aliases.map(({ path }) => path)].filter((path) => !unbuilt.includes(path)),
  );
  return findLost(parseLedger(ledger.join('\n')), { addresses, articles });
}

const remedy = (write: Bilingual | string | undefined) => write as Bilingual;

test('nothing is lost while every recorded address answers', async () => {
  const ledger = ['/2014/slug/', '/2013/old/'];
  expect(await find(ledger, { '2014/slug': ['aliases: /2013/old/'], '2014/new': [] })).toEqual([]);
});

test('a lost address is named with its line, and with what to write where', async () => {
  const [problem, ...others] = await find(['# تعليق', '/2014/kept/', '/2014/old-name/'], {
    '2014/kept': [],
    '2014/new-name': [],
  });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: 'content/addresses.txt', line: 3 });
  expect(problem?.what.en).toContain('/2014/old-name/');
  const { ar, en } = remedy(problem?.write);
  for (const text of [ar, en]) {
    expect(text).toContain('content/2014/new-name/index.md');
    expect(text.split('\n')).toContain('aliases: [/2014/old-name/]');
    expect(text).toContain('content/addresses.txt');
  }
});

test('the line to write keeps the aliases that are there, and adds no other lost address', async () => {
  const problems = await find(['/2014/first/', '/2014/second/'], {
    '2014/third': ['aliases: /2013/zero/'],
  });
  expect(problems.map(({ write }) => remedy(write).en.split('\n')[1])).toEqual([
    'aliases: [/2013/zero/, /2014/first/]',
    'aliases: [/2013/zero/, /2014/second/]',
  ]);
});

test('the remedy heals', async () => {
  expect(
    await find(['/2014/old-name/'], { '2014/new-name': ['aliases: [/2014/old-name/]'] }),
  ).toEqual([]);
});

test('of several new articles the one named most alike is meant, and none where none is', async () => {
  const folders = { '2014/letter-to-khamenei': [], '2014/weather': [] };
  const [near] = await find(['/2014/obama-letter-to-khamenei/'], folders);
  expect(remedy(near?.write).en).toContain('content/2014/letter-to-khamenei/index.md');
  const [far] = await find(['/2009/zzzz/'], folders);
  expect(remedy(far?.write).en).not.toContain('perhaps');
  expect(remedy(far?.write).en).toContain('aliases: [/2009/zzzz/]');
});

test('a year’s page follows the article that was its last, and no other', async () => {
  const [alone] = await find(['/2013/'], { '2014/slug': [] });
  expect(remedy(alone?.write).en).not.toContain('perhaps');
  const both = await find(['/2013/', '/2013/slug/'], { '2014/slug': [] });
  expect(both).toHaveLength(2);
  for (const { write } of both) {
    expect(remedy(write).en).toContain('perhaps content/2014/slug/index.md');
  }
});

test('an article that is there but was not built is to be published again', async () => {
  const [problem] = await find(['/2014/slug/'], { '2014/slug': [], '2014/new': [] }, [
    '/2014/slug/',
  ]);
  expect(remedy(problem?.write).en).toMatch(/still in content\/2014\/slug\/index\.md.*publish/s);
});
