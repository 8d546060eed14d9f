import { join } from 'node:path';
import { openText } from '../../src/body/kept-texts.ts';
import { renderBody } from '../../src/body/render-body.ts';
import { readArticles } from '../../src/checks/read-articles.ts';
import { omitComments } from '../../src/metadata/omit-comments.ts';

/**
 * Checks a folder with one article as a build does, and writes its page and its copy: `node
 * measure-file.ts FOLDER`. Says what is wrong with it, or nothing.
 */
const [root = ''] = process.argv.slice(2);
const { articles, problems } = await readArticles(root, { copyEdit: true });
for (const article of articles) {
  const text = await openText(root, article);
  const { html } = await renderBody({ file: article.file, body: text });
  if (html.length + omitComments(text).length === 0) throw new Error(join(root, article.file));
}
process.stdout.write(JSON.stringify(problems));
