import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { finishPages } from './src/hosting/finish-pages.ts';
import { readStyles } from './src/hosting/read-styles.ts';
import { linkTo, site } from './src/site.ts';
import { words } from './src/words.ts';

/** What the script that pages fetch adds to their styles. */
const stylesOfMore = [
  'src/controls/reading-settings/settings-panel.css',
  'src/controls/reading-tools/return-tools.css',
  'src/controls/quote-offer/quote-offer.css',
];

export default defineConfig({
  site: site.address.origin,
  base: site.address.pathname,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default deletes line breaks between inline elements, and so glues words together.
  compressHTML: true,
  cacheDir: './.astro/cache',
  build: { inlineStylesheets: 'always' },
  image: {
    service: {
      entrypoint: 'astro/assets/services/sharp',
      // The default, 4, takes three to four times the processor time of this one, for .3 of a decibel and
      // files as large (`npm run bench:pictures`); it was most of a first build.
      config: { avif: { effort: 3 } },
    },
  },
  integrations: [finishPages()],
  devToolbar: { enabled: false },
  // Tells editors' programs which schema the front matter of an article follows.
  experimental: { contentIntellisense: true },
  vite: {
    // Beside Astro's: in node_modules, servers of several copies of the project would share it.
    cacheDir: './.astro/vite',
    plugins: [tailwindcss()],
    define: {
      // See src/controls/more-facts.ts.
      MORE_FACTS: JSON.stringify({
        goOn: words.goOn,
        keep: words.keep,
        quote: { offer: words.share.quote, quoted: words.share.quoted },
        settings: words.settings,
        share: words.share.system,
        styles: readStyles(stylesOfMore),
        saved: linkTo('saved/'),
        worker: linkTo('offline.js'),
      }),
    },
    // Fetched by `import()`, not run as a worker; see ArticlePage.astro.
    worker: { format: 'es' },
    build: {
      // The oldest browsers in which all of a page is to be read; lower-styles.ts sees to the styles.
      target: ['chrome64', 'safari12'],
      cssTarget: ['chrome111', 'firefox114', 'ios16.4', 'safari16.4'],
      // Scripts go into the page, which then is one response; fonts stay files, for the cache.
      assetsInlineLimit: (file) => file.endsWith('.js'),
    },
  },
});
