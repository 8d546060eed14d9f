import { expect, test } from 'vitest';
import { findListAbove } from '../../../src/permalinks/ledger/list-above.ts';

const addresses = new Set(['/2014/', '/2014-11/', '/topics/iran/', '/2014/5/']);

test.each([
  ['/2014-11/3/', '/2014-11/'],
  ['/2014-10/3/', '/2014/'],
  ['/2014-10/', '/2014/'],
  ['/topics/iran/2/', '/topics/iran/'],
  ['/2013-10/', undefined],
  ['/topics/oil/2/', undefined],
  // Articles, topics and years, whose loss is the editor's to mend.
  ['/2014/5/', undefined],
  ['/topics/oil/', undefined],
  ['/2013/', undefined],
])('%s is found in %s', (path, list) => {
  expect(findListAbove(path, addresses)).toBe(list);
});
