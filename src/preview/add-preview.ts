import type { AstroIntegration } from 'astro';

/**
 * Adds the share preview to the development server, and to nothing that is published: `/_preview/`
 * for the newest articles, `/_preview/YYYY/slug/` for any.
 *
 * @returns an Astro integration
 */
export function addPreview(): AstroIntegration {
  return {
    name: 'share-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/_preview/',
          entrypoint: import.meta.resolve('./NewestArticles.astro'),
        });
        injectRoute({
          pattern: '/_preview/[year]/[slug]/',
          entrypoint: import.meta.resolve('./OneArticle.astro'),
        });
      },
    },
  };
}
