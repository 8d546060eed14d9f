/** What the script that pages fetch says, and where it leads. */
interface MoreFacts {
  goOn: string;
  keep: Record<
    'again' | 'failed' | 'full' | 'keeping' | 'kept' | 'offer' | 'offline' | 'refused' | 'title',
    string
  >;
  quote: Record<'offer' | 'quoted', string>;
  settings: Settings;
  share: string;
  /** What its controls look like. */
  styles: string;
  /** The page that lists what is kept. */
  saved: string;
  /** The service worker. */
  worker: string;
}

/** The words of the panel of settings; a group of choices has the name of a preference. */
interface Settings extends Record<'close' | 'reset' | 'title' | 'wasReset', string> {
  spacing: Choices;
  theme: Choices;
}

interface Choices {
  legend: string;
  /** The value of each and its label. */
  choices: [value: string, label: string][];
}

declare const MORE_FACTS: MoreFacts;

/**
 * The bundler puts them into that script out of the site's words (`define` in `astro.config.ts`), so that no
 * page holds them.
 */
export const moreFacts = MORE_FACTS;
