/** What the script that pages fetch says, and where it leads. */
interface MoreFacts {
  goOn: string;
  keep: Record<
    'again' | 'failed' | 'full' | 'keeping' | 'kept' | 'offer' | 'offline' | 'refused' | 'title',
    string
  >;
  /** The page that lists what is kept. */
  saved: string;
  /** The service worker. */
  worker: string;
}

declare const MORE_FACTS: MoreFacts;

/**
 * The bundler puts them into that script out of the site's words (`define` in `astro.config.ts`), so that no
 * page holds them.
 */
export const moreFacts = MORE_FACTS;
