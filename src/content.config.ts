import { defineCollection } from 'astro:content';
import { loadArticles } from './article/loader.ts';
import { articleSchema } from './article/schema.ts';

export const collections = {
  articles: defineCollection({ loader: loadArticles(), schema: articleSchema }),
};
