import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listAnchors } from '../../src/body/list-anchors.ts';
import { renderBody } from '../../src/body/render-body.ts';
import { checkBody } from '../../src/checks/errors/check-body.ts';
import { omitComments } from '../../src/metadata/omit-comments.ts';
import { generatedMarkdown } from '../support/generate-markdown.ts';
import { check } from './warnings/check.ts';

const file = 'content/2014/a/index.md';

test('no Markdown stops the checks, the page or the copy', async () => {
  await fc.assert(
    fc.asyncProperty(generatedMarkdown, async (body) => {
      await renderBody({ file, body });
      await checkBody(file, '.', { yaml: '', body, bodyLine: 1 });
      for (const { line } of check(body)) expect(line).toBeGreaterThan(0);
      listAnchors(body);
      omitComments(body);
    }),
    { numRuns: 80 },
  );
});
