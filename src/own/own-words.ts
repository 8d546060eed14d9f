/**
 * كلمات هذا الموقع حيث تخالف كلمات الواجهة: بأسماء src/words.ts ومجموعاته.
 * Words of this site where they differ from the interface's: by the names and groups of src/words.ts, as in
 * `{ related: 'من الموضوع نفسه', share: { title: 'شاركه' } }`.
 */
export const ownWords: object = {};
