import { expect, test } from 'vitest';
import { formatLedger, parseLedger } from '../../../src/permalinks/ledger/ledger.ts';

test('addresses are read with the lines they stand on', () => {
  const { lines, problems } = parseLedger('# ملاحظة\n/2014/a/\n\n/news/5.html\n');
  expect([...lines]).toEqual([
    ['/2014/a/', 2],
    ['/news/5.html', 4],
  ]);
  expect(problems).toEqual([]);
});

test('a merge may leave lines twice, out of order, and ended as Windows ends them', () => {
  const { lines, problems } = parseLedger('\ufeff/2015/b/\r\n/2014/a/\r\n/2015/b/\r\n2014\r\n');
  expect([...lines.keys()]).toEqual(['/2015/b/', '/2014/a/']);
  expect(problems).toMatchObject([{ file: 'content/addresses.txt', line: 4 }]);
});

test.each(['<<<<<<< HEAD', '2014/a/', 'https://maqal.example/2014/a/', '/2014/a/ # قديم', '/?p=5'])(
  '"%s" is no address, and is named with its line',
  (line) => {
    const { lines, problems } = parseLedger(`/2014/a/\n${line}\n`);
    expect(lines.size).toBe(1);
    expect(problems).toMatchObject([
      { line: 2, what: { en: `This line is no address: "${line}".` } },
    ]);
  },
);

test('a ledger says what it is, keeps comments, and has each address once and in order', () => {
  const ledger = parseLedger('/2015/b/\n# من الموقع القديم\n/2014/a/\n# من الموقع القديم\n');
  const text = formatLedger(ledger, ['/2014/خبر/', '/2014/a-b/', '/2014/a/']);
  const [arabic, english, note, ...rest] = text.split('\n');
  expect(arabic).toMatch(/^# عناوين نُشرت/);
  expect(english).toMatch(/^# Addresses ever published/);
  expect(note).toBe('# من الموقع القديم');
  expect(rest).toEqual(['/2014/a-b/', '/2014/a/', '/2014/خبر/', '/2015/b/', '']);
  expect(formatLedger(parseLedger(text), [])).toBe(text);
});
