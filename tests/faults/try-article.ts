import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openText } from '../../src/body/kept-texts.ts';
import { renderBody } from '../../src/body/render-body.ts';
import { readArticle } from '../../src/checks/read-article.ts';
import { findWarnings } from '../../src/checks/warnings/find-warnings.ts';
import { rehypeFeed } from '../../src/metadata/feeds/rehype-feed.ts';
import { writeRss } from '../../src/metadata/feeds/write-rss.ts';
import { omitComments } from '../../src/metadata/omit-comments.ts';

const file = 'content/2014/a/index.md';
const address = 'https://maqal.example/2014/a/';

/**
 * Does with an article all that a build does but for its pictures: checks, warnings, page, copy, feed.
 *
 * @param root a folder for it
 * @param text the whole file
 * @returns whether it may be published
 * @throws what none of that should; Error for a check that broke
 */
export async function tryArticle(root: string, text: string): Promise<boolean> {
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  const { article, problems, source } = await readArticle(root, file);
  const broken = problems.find(({ what }) => what.en.includes('check itself'));
  if (broken) throw new Error(broken.what.en);
  if (source) findWarnings(file, source);
  if (!article) return false;
  const opened = await openText(root, article);
  const { html } = await renderBody({ file, body: opened });
  omitComments(opened);
  const copy = structuredClone(opened.page.tree);
  rehypeFeed(address)(copy);
  const { title, source: by } = article.data;
  const item = {
    title,
    address,
    source: by,
    published: '2014-11-07T00:00:00Z',
    summary: opened.firstParagraph,
  };
  writeRss([{ ...item, html, updated: undefined, card: undefined, authors: [], topics: [] }]);
  opened.release();
  return true;
}
