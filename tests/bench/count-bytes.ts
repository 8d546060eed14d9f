import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parseMarkdown, render, renderPlain } from '../rehype-rtl/render.ts';
import { seedArticle } from '../rehype-rtl/seed-article.ts';
import { textOf } from '../rehype-rtl/walk-tree.ts';

const latinHeavy = readFileSync(new URL('../fixtures/latin-heavy.md', import.meta.url), 'utf8');
const bytes = (html: string): [number, number] => [
  Buffer.byteLength(html),
  brotliCompressSync(html).length,
];

for (const [name, markdown] of Object.entries({ seed: seedArticle, 'Latin-heavy': latinHeavy })) {
  const [plain, packed] = bytes(renderPlain(markdown));
  const html = render(markdown);
  const [directed, packedDirected] = bytes(html);
  const latin = textOf(parseMarkdown(markdown)).match(/\p{Script=Latin}/gu)?.length ?? 0;
  const isolates = html.match(/dir="ltr"/g)?.length ?? 0;
  console.log(
    `${name}: ${plain} bytes of HTML, ${latin} Latin letters, ${isolates} isolates: ` +
      `+${directed - plain} bytes, +${packedDirected - packed} after brotli (${packed})`,
  );
}
