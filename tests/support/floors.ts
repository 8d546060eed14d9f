/**
 * The rooms of `src/`, floor upon floor, the ground first, each with what it is. A room imports from
 * floors below its own and from no other; so does a file that has no room.
 */
export const floors: readonly Readonly<Record<string, string>>[] = [
  {
    arabic: 'the language: dates, digits, plurals, folding, cutting',
    'rehype-rtl': 'direction of text in a right-to-left page; a package of its own',
    files: 'files that appear whole or not at all',
    hosting: 'policies, headers, redirects; what finishes a built page',
    fonts: 'the typeface, cut to what pages use',
  },
  {
    report: 'what editors are told: a problem, its place, its remedy',
  },
  {
    settings: 'what a site may set, and what is so where it does not',
    own: "the site's own words, colours and logo, which no new version changes",
  },
  {
    'site.ts': "the site's own facts, which no new version changes",
    styles: 'tokens, the text, what paper shows',
  },
  {
    'words.ts': 'every word of the interface',
    permalinks: 'what must last: addresses, aliases, the ledger, share links, QR',
  },
  { article: 'what an article is: fields, front matter, publication, the collection' },
  {
    body: 'Markdown to HTML: one parser, one renderer',
    archive: 'how readers walk what was published: years, months, pages of lists',
    cards: "preview cards, set in the site's own letters",
  },
  {
    checks: "the editor's gate: errors, warnings, the loader",
    metadata: 'what machines are told: head, feeds, sitemap, Markdown copies',
  },
  {
    import: 'how a text becomes a draft: readers by kind, finders by field',
    docs: 'pages to read; those that list what the code does are written by it',
    editor: 'the web editor, whose forms are made of what an article may hold',
    preview: 'how other sites will show a link, for editors',
    controls: "a reader's controls, a folder each: look, script, print rule",
  },
  {
    components: 'one thing a reader sees, each',
    search: 'the index that the search page looks words up in',
  },
  { layouts: 'a kind of page, each' },
  {
    pages: 'an address of the site, each',
    commands: 'what each `npm run` does',
    'content.config.ts': 'the collection, declared as Astro wants it',
  },
];

/**
 * Names the room of a file.
 *
 * @param path from the project's root: `src/body/headings.ts`
 * @returns `body`; the file's own name where it has no room
 */
export const roomOf = (path: string): string => path.split('/')[1] ?? '';

/**
 * Finds the floor of a file.
 *
 * @param path from the project's root
 * @returns its number from the ground, 0; -1 where its room has none
 */
export const floorOf = (path: string): number =>
  floors.findIndex((rooms) => Object.hasOwn(rooms, roomOf(path)));
