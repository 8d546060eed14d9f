import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { drawQrCode } from '../../src/permalinks/qr-code.ts';

/** Reads the modules back from what is drawn: `#` for a dark one. */
function readModules(svg: string): string[] {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('.'));
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(run));
  }
  return rows.map((row) => row.join(''));
}

/** Of all lengths that addresses have, in Latin letters, digits and capitals, and in Arabic ones encoded. */
const addresses = Array.from({ length: 60 }, (_, at) => [
  `https://news.example.org/${2000 + at}/${'a-story-of-the-town'.slice(at % 9).repeat(1 + (at % 4))}-${at}/`,
  `https://maqal.example/2024/${encodeURIComponent('خبر-من-المدينة'.slice(0, 1 + (at % 14)))}/`,
  `HTTPS://MAQAL.EXAMPLE/${at}/${'7'.repeat(at)}`,
  `${at ** 5}`.repeat(1 + (at % 5)),
]).flat();

test('a code is drawn with the mask that ISO/IEC 18004 asks for, as the library that makes codes finds it', () => {
  const chosen = new Set<number>();
  for (const address of addresses) {
    const { data, maskPattern } = encode(address, { ecc: 'M', border: 0 });
    chosen.add(maskPattern);
    const rows = data.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));
    expect(readModules(drawQrCode(address)), address).toEqual(rows);
  }
  expect([...chosen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
