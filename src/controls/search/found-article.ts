/** What the search page shows of an article, a file each. */
export interface FoundArticle {
  title: string;
  href: string;
  date: string;
  day: string;
  source: string;
  /** Its words, white space as single spaces. */
  text: string;
}
