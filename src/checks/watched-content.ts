import { lstatSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import type { ArticleData } from '../article/schema.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { readTermFile } from '../article/terms/read-terms.ts';
import { forgetText } from '../body/kept-texts.ts';
import { formatState, isSettled } from '../files/file-state.ts';
import type { Alias } from '../permalinks/alias.ts';
import { contentFolder, readPermalink } from '../permalinks/permalink.ts';
import type { Problem } from '../report/problem.ts';
import { checkTerms, listTermUses, type TermUse } from './errors/check-terms.ts';
import type { KeptFile } from './kept-files.ts';
import { type ReadFile, readArticle } from './read-article.ts';
import { checkTogether, listContent, type ListedContent, listFiles } from './read-articles.ts';
import { makeStandIn } from './stand-in.ts';

/** Up to so many texts are read through at once: a second or two. */
const readAtOnce = 300;

/** Files that are read without letting anyone else have a turn: some ten milliseconds. */
const turn = 20;

/** What is known of a file: neither its text nor the lines of its fields. */
interface KnownFile {
  article?: SourceArticle | undefined;
  problems: readonly Problem[];
  aliases: Alias[];
  termUses: TermUse[];
  /** Of it and of all that lies beside it, as it was read; undefined while that was being written. */
  state: string | undefined;
  /** Where it has problems: what stands in its place, and the fields it is made of. */
  standIn?: SourceArticle | undefined;
  /** As they last were right. */
  last?: ArticleData | undefined;
  /** Under which its text is kept. */
  digest?: string | undefined;
}

/** Content that is read again as it changes: a file at a time, however many there are. */
export class WatchedContent {
  readonly #root: string;
  readonly #kept: ReadonlyMap<string, KeptFile>;
  readonly #files = new Map<string, KnownFile>();
  /** Made when it is asked for, and the same as long as nothing changes. */
  #shown: SourceArticle[] | undefined;
  /** Files whose text nobody has read through yet. */
  readonly #waiting = new Set<string>();
  /** As the folder was last listed. */
  #listed: ListedContent = { all: [], files: [], problems: [] };
  #folders = new Map<string, string[]>();
  /** In which files contradicted each other when they were last held against each other. */
  #together: readonly Problem[] = [];

  /**
   * @param root the project's folder
   * @param kept what need not be read again, as long as it is in the same state
   */
  constructor(root: string, kept: ReadonlyMap<string, KeptFile> = new Map()) {
    this.#root = root;
    this.#kept = kept;
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

  /** All files of the content folder, as it was last listed. */
  get listed(): readonly string[] {
    return this.#listed.all;
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

  /** All that keeps the site from being built, as far as texts have been read through. */
  get problems(): Problem[] {
    const own = [...this.#files.values()].flatMap((each) => each.problems);
    return [...this.#listed.problems, ...own, ...this.#together];
  }

  /** The old addresses of all articles. */
  get aliases(): Alias[] {
    return [...this.#files.values()].flatMap(({ aliases }) => aliases);
  }

  /** What the next process need not read again. */
  get kept(): KeptFile[] {
    return [...this.#files].flatMap(([file, { article, state, aliases, termUses }]) => {
      if (!article || state === undefined) return [];
      return { state, article, aliases, termUses, isRead: !this.#waiting.has(file) };
    });
  }

  /**
   * Looks at every file, reads those that are new or in another state, and forgets what is gone.
   *
   * @returns all problems of the content
   */
  async refresh(): Promise<Problem[]> {
    this.#list(await listContent(this.#root));
    await this.#readAll(this.#listed.files.filter((file) => !this.#recall(file)));
    await this.#checkTogether();
    return this.problems;
  }

  /**
   * Reads what has changed, with its text.
   *
   * @param paths absolute, of files or folders that came, went or changed in the content folder
   * @returns the problems of the articles in which something may be otherwise, and those in which files
   *   contradict each other
   */
  async update(paths: Iterable<string>): Promise<Problem[]> {
    const changed = new Set([...paths].map((path) => this.#nameOf(path)));
    if (changed.has(contentFolder)) return this.refresh();
    const isListed = new Set(this.#listed.all);
    const isSameList = [...changed].every((each) => isListed.has(each) && this.#isFile(each));
    if (!isSameList) this.#list(await listContent(this.#root, await this.#listAgain(changed)));
    const folders = new Set([...changed].map((each) => dirname(each)));
    const touched = this.#listed.files.filter(
      (file) => !this.#files.has(file) || folders.has(dirname(file)) || isUnder(file, changed),
    );
    await this.#readAll(touched);
    const own = touched.flatMap((file) => this.#files.get(file)?.problems ?? []);
    const ofList = isSameList ? [] : this.#listed.problems;
    await this.#checkTogether();
    return [...ofList, ...own, ...this.#together];
  }

  /**
   * Reads through the next text that was passed over.
   *
   * @returns its file and its problems; undefined where none waits
   */
  async readNext(): Promise<{ file: string; problems: readonly Problem[] } | undefined> {
    const [file] = this.#waiting;
    if (file === undefined) return undefined;
    const before = this.#files.get(file);
    await this.#read(file, true);
    // Who asks for its page has it opened again.
    if (before?.digest === undefined) this.#forget(file);
    return { file, problems: this.#files.get(file)?.problems ?? [] };
  }

  #nameOf(path: string): string {
    return relative(this.#root, path).split(sep).join('/');
  }

  #isFile(file: string): boolean {
    return lstatSync(join(this.#root, file), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  #list(listed: ListedContent): void {
    this.#listed = listed;
    this.#folders = Map.groupBy(listed.all, (file) => dirname(file));
    this.#shown = undefined;
    const left = new Set(listed.files);
    for (const file of this.#files.keys()) {
      if (left.has(file)) continue;
      this.#forget(file);
      this.#files.delete(file);
      this.#waiting.delete(file);
    }
  }

  /** Lists the folder anew, of which only some is otherwise. */
  async #listAgain(changed: ReadonlySet<string>): Promise<string[]> {
    const all = new Set(
      this.#listed.all.filter((file) => !changed.has(file) && !isUnder(file, changed)),
    );
    for (const each of changed) {
      const state = lstatSync(join(this.#root, each), { throwIfNoEntry: false });
      if (state?.isFile()) all.add(each);
      if (!state?.isDirectory()) continue;
      for (const file of await listFiles(this.#root, each)) all.add(file);
    }
    return [...all].sort();
  }

  /** Says whether a file is in the state in which it was read, in this process or before. */
  #recall(file: string): boolean {
    const known = this.#files.get(file) ?? this.#kept.get(file);
    if (known?.state === undefined || known.state !== this.#stateOf(file)) return false;
    if (this.#files.has(file)) return true;
    const { state, article, aliases, termUses, isRead } = known as KeptFile;
    this.#files.set(file, { article, problems: [], aliases, termUses, state, last: article.data });
    if (!isRead) this.#waiting.add(file);
    return true;
  }

  async #readAll(files: readonly string[]): Promise<void> {
    const textToo = files.length <= readAtOnce;
    for (const [at, file] of files.entries()) {
      if (at % turn === turn - 1) await pause();
      await this.#read(file, textToo);
      if (!textToo) this.#forget(file);
    }
  }

  async #read(file: string, textToo: boolean): Promise<void> {
    // Before it is read: what changes meanwhile is told by it.
    const state = this.#stateOf(file);
    const read = await readArticle(this.#root, file, { textToo });
    if (textToo) this.#waiting.delete(file);
    else this.#waiting.add(file);
    this.#keep(file, read, state);
  }

  #stateOf(file: string): string | undefined {
    const states: string[] = [];
    for (const each of this.#folders.get(dirname(file)) ?? []) {
      const state = statSync(join(this.#root, each), { throwIfNoEntry: false });
      if (!state || !isSettled(state)) return undefined;
      states.push(`${each} ${formatState(state)}`);
    }
    return states.join('\n');
  }

  async #checkTogether(): Promise<void> {
    const termUses = [...this.#files.values()].flatMap((each) => each.termUses);
    const { articles, aliases } = this;
    const termFile = readTermFile(this.#root);
    const read = { articles, aliases, termUses, termFile };
    this.#together = await checkTogether(this.#listed, read);
  }

  #keep(file: string, read: ReadFile, state: string | undefined): void {
    const { article, problems, aliases, source, digest } = read;
    const termUses = article && source ? listTermUses(file, article.data, source.frontMatter) : [];
    const before = this.#files.get(file);
    const last = article?.data ?? before?.last;
    const standIn = article
      ? undefined
      : makeStandIn(file, problems, [source?.frontMatter.data, last]);
    const isSame = article && before?.article?.digest === article.digest;
    if (!isSame) this.#shown = undefined;
    if (before?.digest !== digest) this.#forget(file);
    if (before?.standIn?.digest !== standIn?.digest) forget(before?.standIn?.digest);
    const known = { problems, aliases, termUses, state, standIn, last, digest };
    this.#files.set(file, { ...known, article: isSame ? before.article : article });
  }

  /** Lets go of its text. */
  #forget(file: string): void {
    const known = this.#files.get(file);
    if (!known) return;
    forget(known.digest);
    known.digest = undefined;
  }
}

const forget = (digest: string | undefined) => {
  if (digest !== undefined) forgetText(digest);
};

/** Whether a file lies in one of several folders, or in a folder of theirs. */
function isUnder(file: string, folders: ReadonlySet<string>): boolean {
  for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
    if (folders.has(file.slice(0, at))) return true;
  }
  return false;
}
