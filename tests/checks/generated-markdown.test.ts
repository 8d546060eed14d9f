import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listAnchors } from '../../src/body/list-anchors.ts';
import { OpenedText } from '../../src/body/opened-text.ts';
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
      const text = new OpenedText(body);
      await checkBody(file, '.', text, 1);
      for (const { line } of check(body)) expect(line).toBeGreaterThan(0);
      listAnchors(text);
      omitComments(text);
    }),
    { numRuns: 80 },
  );
});
