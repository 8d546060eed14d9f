import { expect, test } from 'vitest';
import { renderBody } from '../../src/body/render-body.ts';

const render = async (body: string) => renderBody({ file: '', body });

test.each([
  ['﴿ٱلۡكَوۡثَرَ ۝١ فَصَلِّ﴾', ['۝١']],
  ['نصّ ۝ آخر', ['۝']],
  ['آية ۝۱۲ وآية ۝286.', ['۝۱۲', '۝286']],
  ['**۝٣** في أول السطر', ['۝٣']],
])('the ring of a verse’s end has room of its own in %s', async (body, ends) => {
  const { html, text } = await render(body);
  const found = [...html.matchAll(/<span class="verse-end">([^<]*)<\/span>/g)];
  expect(found.map(([, end]) => end)).toEqual(ends);
  expect(text).toBe(body.replaceAll('**', ''));
});

test('a text without one has no such element', async () => {
  expect((await render('﴿قُلۡ هُوَ ٱللَّهُ أَحَدٌ﴾ ١٢')).html).not.toContain('verse-end');
});
