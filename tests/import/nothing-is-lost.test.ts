import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { renderBody } from '../../src/body/render-body.ts';
import { type PreparedArticle, prepareArticle } from '../../src/import/prepare-article.ts';
import { formatRecord } from '../../src/import/record.ts';

const pieces = [
  ...[
    'وقال',
    'إنّ',
    'المختبر',
    'مـــا',
    'ـ',
    'الرئيس\u00a0الجديد',
    'مُدَوَّنة',
    'Apple',
    '24',
    '٢٠١٤',
    '(5+1)',
    '"نصّ"',
  ],
  ...[
    '.',
    '،',
    ':',
    '؟',
    '(فرانس برس)',
    'المصدر:',
    'رويترز',
    '7 نوفمبر 2014',
    '07/11/2014',
    '14 محرم 1436 هـ',
  ],
  ...[
    '#',
    '##',
    '*',
    '**',
    '_',
    '__',
    '-',
    '+',
    '1.',
    '1)',
    '>',
    '<',
    '<b>',
    '</b>',
    '<!--',
    '[',
    ']',
    '](x)',
    '![',
    '`',
    '```',
  ],
  ...[
    '|',
    '---',
    '===',
    '\\',
    '\\\\',
    '&amp;',
    '&#x41;',
    '~~',
    '~',
    '[^1]',
    '[^1]:',
    '[x]: y',
    'a@b.example',
    '$',
    ':::',
    '\u200f',
  ],
  ...[
    'https://a.example/b_c*d',
    'www.a.example',
    'http://a.example/(x).',
    '+ الخط -',
    'TT',
    'اقرأ أيضاً',
    'شارك',
    '\u202b',
    '\u2066',
  ],
];
const line = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 14,
  })
  .chain((words) => fc.constantFrom(words.join(' '), words.join(''), `  ${words.join(' ')} `));
const lines = fc.array(
  fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }),
  { minLength: 1, maxLength: 14 },
);
const input = fc
  .tuple(lines, fc.constantFrom('\n', '\n\n', '\r\n'))
  .map(([all, end]) => all.join(end))
  .filter((text) => /\S/.test(text.replace(/\ufeff/g, '')) && !text.includes('\0'));

const encode = (text: string) => new TextEncoder().encode(text);
const join = ({ blocks }: PreparedArticle) => blocks.map(({ markdown }) => markdown).join('\n\n');
const dense = (text: string) => text.replace(/[\s\ufeff]+/g, '');
const sort = (text: string) => [...dense(text)].sort().join('');
/** Addresses of links are in the record too, and no text of the input. */
const recorded = ({ record }: PreparedArticle) =>
  record.map(({ name, text }) => (name === 'links' ? '' : text)).join('');

/** Whether the first text is what is left of the second when some characters are taken out. */
function isThinned(thin: string, whole: string): boolean {
  let place = 0;
  for (const letter of whole)
    if (letter === thin[place] || thin.startsWith(letter, place)) place += letter.length;
  return place >= thin.length;
}

test('plain text: every character is in the rendered article or in the record, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(input, async (text) => {
      const article = await prepareArticle({ name: 'a.txt', bytes: encode(text), kind: 'text' });
      const rendered = await renderBody({ file: '', body: join(article) });
      expect(sort(rendered.text + recorded(article))).toBe(sort(text));
      expect(isThinned(dense(rendered.text), dense(text))).toBe(true);
      expect(rendered.pictures).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('Markdown: every character of the file is in the article or in the record, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(input, fc.boolean(), async (text, hasFields) => {
      const whole = hasFields ? `---\ntitle: تجربة\ntags: [أ]\n---\n${text}` : text;
      const article = await prepareArticle({
        name: 'a.md',
        bytes: encode(whole),
        kind: 'markdown',
      });
      const body = join(article);
      expect(sort(body + recorded(article))).toBe(sort(whole));
      expect(isThinned(dense(body), dense(whole))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

const words = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((all) => escapeHtml(all.join(' ')));
const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inline = fc.oneof(
  words,
  fc
    .tuple(
      fc.constantFrom(
        'b',
        'strong',
        'i',
        'em',
        'span',
        'sup',
        'bdi',
        'q',
        'u',
        'code',
        'button',
        'del',
        'mark',
      ),
      words,
    )
    .map(([tag, text]) => `<${tag}>${text}</${tag}>`),
  words.map((text) => `<a href="/x">${text}</a>`),
  fc.constantFrom(
    '<br>',
    '<br><br>',
    '<img src="x.png" alt="">',
    '<wbr>',
    '<input value="x">',
    '<!-- x -->',
    '<script>x</script>',
  ),
);
const content = fc.array(inline, { maxLength: 5 }).map((all) => all.join(''));
const block = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'p',
        'div',
        'h1',
        'h2',
        'h4',
        'blockquote',
        'pre',
        'section',
        'figcaption',
        'aside',
        'center',
        'dl',
        'details',
      ),
      content,
    )
    .map(([tag, text]) => `<${tag}>${text}</${tag}>`),
  fc
    .array(content, { maxLength: 4 })
    .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
  fc
    .array(content, { maxLength: 4 })
    .map(
      (cells) =>
        `<table><caption>${cells[0] ?? ''}</caption><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`,
    ),
  content.map(
    (text) => `<figure><img src="gone.jpg" alt="أ"><figcaption>${text}</figcaption></figure>`,
  ),
  content.map((text) => `<div class="wp-caption"><img src="gone.jpg"><p>${text}</p></div>`),
  content,
  content.map((text) => `<nav>${text}</nav>`),
  fc.constant(
    '<p>وهذه فقرة طويلة من فقرات المقال، فيها فواصل، وفيها كلام كثير كُتب للتجربة، لكي تُعرف الصفحة ويُعرف نصّها بين ما حولها.</p>',
  ),
);
const page = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 9 }), fc.boolean(), content)
  .map(
    ([all, marked, title]) =>
      `<html><head><title>أ</title></head><body><h1>${title}</h1>${marked ? `<article>${all.join('\n')}</article>` : all.join('\n')}</body></html>`,
  );

test('HTML: every character a page shows is in the rendered article or in the record', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const seen =
        new JSDOM(html.replace(/<script>.*?<\/script>/g, '')).window.document.body.textContent ??
        '';
      fc.pre(/\S/.test(seen));
      const article = await prepareArticle({ name: 'a.html', bytes: encode(html), kind: 'html' });
      const shown = article.blocks
        .filter(({ kind }) => kind !== 'picture')
        .map(({ markdown }) => markdown);
      const pictures = article.blocks
        .filter(({ kind }) => kind === 'picture')
        .map(({ text }) => text);
      const rendered = await renderBody({ file: '', body: shown.join('\n\n') });
      expect(sort(rendered.text + pictures.join('') + recorded(article))).toBe(sort(seen));
      expect(isThinned(dense(rendered.text), dense(seen))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the record holds every entry whole', async () => {
  const text =
    'عنوان التجربة\n\n7 نوفمبر 2014\n+ الخط -\n\nنصّ التجربة كلّه هنا.\n\nاقرأ أيضاً: تجربة أخرى\n';
  const { record } = await prepareArticle({ name: 'a.txt', bytes: encode(text) });
  const file = formatRecord('a.txt', record);
  expect(record.map((entry) => entry.name)).toEqual(['controls', 'related', 'title', 'date']);
  for (const entry of record) expect(file).toContain(entry.text);
});
