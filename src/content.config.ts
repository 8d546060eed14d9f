import { defineCollection } from 'astro:content';
import { articleSchema } from './article/schema.ts';
import { loadArticles } from './checks/loader.ts';

/** The one collection of the site, as Astro wants it to be declared. */
export const collections = {
  articles: defineCollection({ loader: loadArticles(), schema: articleSchema }),
};
