/** One picture of an article, as `npm run pictures` draws it. */
export interface Drawing {
  /** Where it goes, from the project's root. */
  file: string;
  /** In pixels. On a phone 1600 of them become 360: the smallest letters need some 64. */
  width: number;
  height: number;
  /** What `sheet.css` does not say. */
  css?: string;
  /** What stands on the sheet; it runs from right to left. */
  html: string;
}
