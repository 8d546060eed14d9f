import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OpenedText } from '../../../src/body/opened-text.ts';
import { stripMarkdown } from '../../../src/controls/search/strip-markdown.ts';
import { exampleFolder } from '../../support/example-folder.ts';

test('a passage shows words without the marks of Markdown', () => {
  const copy = `## عنوان فرعي

نصّ **غامق** و*مائل* و~~مشطوب~~ و[رابط](https://example.org/a_(b) "عنوانه")، و<kbd>Tab</kbd>.[^1]
![وصف صورة](photo.png) ‏_مهمّ_ snake_case و\\*نجمة\\* \`رمز\`

- بند
> [!NOTE]
> اقتباس

| أ | ب |
| --: | --- |
| ١ | ٢ |

[مرجع]: https://example.org/
[^1]: حاشية.
`;
  expect(stripMarkdown(copy)).toBe(
    'عنوان فرعي نصّ غامق ومائل ومشطوب ورابط، وTab. ‏مهمّ snake_case ونجمة رمز بند اقتباس أ ب ١ ٢ حاشية.',
  );
});

test('and loses none of an article’s words', () => {
  for (const file of ['2014/obama-khamenei-letter', '2026/how-to-read-here']) {
    const copy = readFileSync(`${exampleFolder}/${file}/index.md`, 'utf8').replace(
      /^---[\s\S]*?\n---/,
      '',
    );
    const read = (text: string) => new Set(text.match(/[\p{L}\p{N}\p{M}]+/gu));
    const kept = read(stripMarkdown(copy));
    const all = read(new OpenedText(copy).text);
    expect([...all].filter((word) => !kept.has(word))).toEqual([]);
  }
});
