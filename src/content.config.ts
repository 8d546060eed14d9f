// Not astro:content, with which all that renders pages is loaded where only the collection is asked for.
import { defineCollection } from 'astro/content/config';
import { articleSchema } from './article/schema.ts';
import { loadArticles } from './checks/loader.ts';

/** The one collection of the site, as Astro wants it to be declared. */
export const collections = {
  articles: defineCollection({ loader: loadArticles(), schema: articleSchema }),
};
