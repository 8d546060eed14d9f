import type { APIContext } from 'astro';
import type { Article } from '../../article/collection.ts';
import { listArticlePaths } from '../../article/list-paths.ts';
import { writeMarkdown } from '../../metadata/write-markdown.ts';

export const getStaticPaths = listArticlePaths;

/** Gives an article's Markdown, beside its page. */
export async function GET({ props }: APIContext<{ article: Article }>): Promise<Response> {
  const markdown = await writeMarkdown(props.article);
  return new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
