import { relative, sep } from 'node:path';
import type { ArticleData } from '../article/schema.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { readTermFile } from '../article/terms/read-terms.ts';
import type { Alias } from '../permalinks/alias.ts';
import { contentFolder, readPermalink } from '../permalinks/permalink.ts';
import type { Problem } from '../report/problem.ts';
import { checkTerms, listTermUses } from './errors/check-terms.ts';
import { type ReadFile, readArticle } from './read-article.ts';
import { checkTogether, listContent } from './read-articles.ts';
import { makeStandIn } from './stand-in.ts';

/** Up to so many texts are read through before a server answers: a second or two. */
const readAtOnce = 300;

/** What is kept of a file: neither its text nor the lines of its fields. */
type KeptFile = Omit<ReadFile, 'source'> & {
  termUses: ReturnType<typeof listTermUses>;
  /** Where it has problems: what stands in its place, and the fields it is made of. */
  standIn?: SourceArticle | undefined;
  /** As they last were right. */
  last?: ArticleData | undefined;
};

/** Content that is read again as it changes: a file at a time, however many there are. */
export class WatchedContent {
  readonly #root: string;
  readonly #files = new Map<string, KeptFile>();
  /** Made when it is asked for, and the same as long as nothing changes. */
  #shown: SourceArticle[] | undefined;
  /** Files whose text nobody has read through yet. */
  readonly #waiting = new Set<string>();
  /** As the folder was last listed. */
  #listed: Awaited<ReturnType<typeof listContent>> = { all: [], files: [], problems: [] };

  /** @param root the project's folder */
  constructor(root: string) {
    this.#root = root;
  }

  /** The valid articles; those whose text waits to be read through among them. */
  get articles(): SourceArticle[] {
    return [...this.#files.values()].flatMap(({ article }) => article ?? []);
  }

  /** What lists show: the valid articles, and what stands for the others. */
  get shown(): readonly SourceArticle[] {
    this.#shown ??= [...this.#files.values()].flatMap(
      ({ article, standIn }) => article ?? standIn ?? [],
    );
    return this.#shown;
  }

  /**
   * Finds what lists show of a file.
   *
   * @param file its path from the project's root
   * @returns undefined where they show nothing of it
   */
  showOf(file: string): SourceArticle | undefined {
    const { article, standIn } = this.#files.get(file) ?? {};
    return article ?? standIn;
  }

  /**
   * Lists what keeps an article from being shown, or will keep it from being published: a topic or an author
   * without an address.
   *
   * @param id of the article: `2014/a-slug`
   */
  problemsOf(id: string): readonly Problem[] {
    const own = [...this.#files].filter(([file]) => file.startsWith(`${contentFolder}/${id}`));
    return own.flatMap(([file, { article, problems, termUses }]) => {
      const { year, slug } = readPermalink(file) ?? {};
      if (`${year}/${slug}` !== id || article?.data.draft) return [];
      return article ? checkTerms(termUses, readTermFile(this.#root)) : problems;
    });
  }

  /** The old addresses of all articles. */
  get aliases(): Alias[] {
    return [...this.#files.values()].flatMap(({ aliases }) => aliases);
  }

  /**
   * Reads what is new and forgets what is gone.
   *
   * @returns all problems of the content
   */
  async refresh(): Promise<Problem[]> {
    this.#listed = await listContent(this.#root);
    const { files, problems } = this.#listed;
    this.#shown = undefined;
    const left = new Set(files);
    for (const file of this.#files.keys()) if (!left.has(file)) this.#files.delete(file);
    const fresh = files.filter((file) => !this.#files.has(file));
    const textToo = fresh.length <= readAtOnce;
    for (const file of fresh) {
      this.#keep(file, await readArticle(this.#root, file, { textToo }));
      if (!textToo) this.#waiting.add(file);
    }
    const kept = [...this.#files.values()].flatMap((each) => each.problems);
    return [...problems, ...kept, ...(await this.#checkTogether())];
  }

  /**
   * Reads one file again, with its text.
   *
   * @param path of the file, absolute
   * @returns what it gives; among its problems those in which it and other files contradict each other
   */
  async reread(path: string): Promise<ReadFile> {
    const file = relative(this.#root, path).split(sep).join('/');
    const read = await readArticle(this.#root, file);
    this.#waiting.delete(file);
    this.#keep(file, read);
    return { ...read, problems: [...read.problems, ...(await this.#checkTogether())] };
  }

  /**
   * Reads through the next text that was passed over.
   *
   * @returns its file and what it gives; undefined where none waits
   */
  async readNext(): Promise<{ file: string; read: ReadFile } | undefined> {
    const [file] = this.#waiting;
    if (file === undefined) return undefined;
    this.#waiting.delete(file);
    const read = await readArticle(this.#root, file);
    if (this.#files.has(file)) this.#keep(file, read);
    return { file, read };
  }

  async #checkTogether(): Promise<Problem[]> {
    const termUses = [...this.#files.values()].flatMap((each) => each.termUses);
    const { articles, aliases } = this;
    const termFile = readTermFile(this.#root);
    return checkTogether(this.#listed, { articles, aliases, termUses, termFile });
  }

  #keep(file: string, { article, problems, aliases, source }: ReadFile): void {
    const termUses = article && source ? listTermUses(file, article.data, source.frontMatter) : [];
    const last = article?.data ?? this.#files.get(file)?.last;
    const standIn = article
      ? undefined
      : makeStandIn(file, problems, [source?.frontMatter.data, last]);
    const before = this.#files.get(file);
    const isSame = article && before?.article?.digest === article.digest;
    if (!isSame) this.#shown = undefined;
    this.#files.set(file, {
      ...(article && { article }),
      problems,
      aliases,
      termUses,
      standIn,
      last,
    });
  }
}
