import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findVanished } from '../support/find-vanished.ts';
import { hidingMarkdown } from '../support/hiding-markdown.ts';

test('what a text holds stands on its page, or is named with its line', async () => {
  await fc.assert(
    fc.asyncProperty(hidingMarkdown, async (body) => {
      expect(await findVanished(body), body).toEqual([]);
    }),
    { numRuns: Number(process.env.HIDING_TEXTS ?? 150) },
  );
});
