/** What the search page shows of an article; a passage of its text comes from its Markdown copy. */
export interface FoundArticle {
  title: string;
  href: string;
  date: string;
  day: string;
  source: string;
}

/** Articles in a file: results stand in many of these, so each is small. */
export const blockLength = 16;
