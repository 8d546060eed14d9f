import { expect, test } from 'vitest';
import { describeMachineFault } from '../../src/report/machine-fault.ts';

const coded = (code: string, path = '') => Object.assign(new Error(code), { code, path });

test.each([
  ['by its code', coded('ENOSPC'), 'The disk is full'],
  ['as a quota', coded('EDQUOT'), 'The disk is full'],
  ['in words', new Error('write failed: ENOSPC: no space left on device'), 'The disk is full'],
  ['as the bundler says it', new Error('No space left (os error 28)'), 'The disk is full'],
  ['as a cause', new Error('no card', { cause: coded('ENOSPC') }), 'The disk is full'],
  ['among several', new AggregateError([new Error('x'), coded('ENOSPC')]), 'The disk is full'],
  ['with its path', coded('EACCES', '/srv/dist'), 'may not write to /srv/dist'],
  ['of a disk', coded('EROFS'), 'may not write. See'],
  ['of open files', coded('EMFILE'), 'no more open files'],
])('what a machine refuses is told %s', (_how, error, words) => {
  const told = describeMachineFault(error);
  expect(told?.en).toContain(words);
  expect(told?.ar).toMatch(/\p{Script=Arabic}/u);
});

test.each([coded('ENOENT'), new Error('os error 2'), 'ENOSPC', undefined])(
  'nothing is said of %s',
  (error) => {
    expect(describeMachineFault(error)).toBeUndefined();
  },
);
