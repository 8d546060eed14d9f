import { defineCollection } from 'astro:content';
import { loadArticles } from './article/loader.ts';
import { articleSchema } from './article/schema.ts';

/** The one collection of the site, as Astro wants it to be declared. */
export const collections = {
  articles: defineCollection({ loader: loadArticles(), schema: articleSchema }),
};
