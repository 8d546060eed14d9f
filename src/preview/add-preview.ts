import type { AstroIntegration } from 'astro';

/**
 * Adds the share preview to the development server, and to nothing that is published: `/_preview/`
 * for the newest articles, `/_preview/YYYY/slug/` for any.
 *
 * @returns an Astro integration
 */
export function addPreview(): AstroIntegration {
  const at = (file: string) => new URL(file, import.meta.url);
  return {
    name: 'share-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/_preview/', entrypoint: at('./NewestArticles.astro') });
        injectRoute({ pattern: '/_preview/[year]/[slug]/', entrypoint: at('./OneArticle.astro') });
      },
    },
  };
}
