import { join } from 'node:path';
import { setImmediate as pause, setTimeout as wait } from 'node:timers/promises';
import type { SourceArticle } from '../article/source-article.ts';
import { keepAliases, keepProblems } from '../checks/checked-content.ts';
import type { WatchedContent } from '../checks/watched-content.ts';
import { type Watch, watchFolder } from '../files/watch-folder.ts';
import { contentFolder, isMarkdown } from '../permalinks/permalink.ts';
import type { Problem } from '../report/problem.ts';
import { readMessage } from '../report/read-message.ts';

/**
 * Milliseconds from a change until its file is read. Most editors empty a file and then fill it: who reads
 * at once finds nothing.
 */
const settling = 40;

/** Milliseconds between two texts that are read through while nobody asks: a page waits for one at most. */
const breath = 20;

/** What came of a change. */
export interface Change {
  /** Files that are no articles, absolute: pictures above all. */
  came: string[];
  went: string[];
  changed: string[];
}

/** Who is told what. */
export interface Listener {
  problems(found: readonly Problem[]): void;
  failure(error: unknown): void;
  /** All has been read for the first time. */
  read(articles: number): void;
  /** Pages may be otherwise now. */
  change(change: Change): void;
  /** Articles came or went. */
  list(): void;
}

/** The articles of a development server, from when it answers: read once, and again as they change. */
export class ArticleWatch {
  readonly #root: string;
  readonly #listener: Listener;
  #content: WatchedContent | undefined;
  #folder: Watch | undefined;
  /** One step after the other: each sees what the one before has done. */
  #work: Promise<void> | undefined;
  /** What has changed since it was last read. */
  #changed = new Set<string>();
  /** Whether nobody tells of changes. */
  #isBlind = false;
  #isClosed = false;

  /**
   * @param root the project's folder
   * @param listener is told of problems and changes
   */
  constructor(root: string, listener: Listener) {
    this.#root = root;
    this.#listener = listener;
  }

  /** What lists show; undefined before it is known. */
  get shown(): readonly SourceArticle[] | undefined {
    return this.#content?.shown;
  }

  /** Begins to read; nothing where it has begun. */
  start(): void {
    if (!this.#work && !this.#isClosed) this.#enqueue(() => this.#readFirst());
  }

  /** Looks at everything again, as when the folder itself has come. */
  restart(): void {
    this.start();
    if (!this.#content) return;
    this.#watch();
    this.#take(join(this.#root, contentFolder));
  }

  /**
   * Waits until all that has changed by now is read.
   *
   * @param isPage whether articles are looked at next, and not what belongs to a page
   */
  async settle(isPage = true): Promise<void> {
    this.start();
    if (this.#isBlind && isPage) this.#take(join(this.#root, contentFolder));
    // Who has just written a file and asks for its page may be quicker than the word of the change.
    await pause();
    await pause();
    await this.#work;
  }

  /** Reads nothing any more. */
  close(): void {
    this.#isClosed = true;
    this.#folder?.close();
  }

  #enqueue(step: () => Promise<void>): void {
    const last = this.#work ?? Promise.resolve();
    this.#work = last
      .then(() => (this.#isClosed ? undefined : step()))
      .catch((error: unknown) => this.#listener.failure(error));
  }

  async #readFirst(): Promise<void> {
    // Only now: to load all checks takes longer than to start the server.
    const [{ WatchedContent }, { readKeptFiles, writeKeptFiles }] = await Promise.all([
      import('../checks/watched-content.ts'),
      import('../checks/kept-files.ts'),
    ]);
    const { name, files } = readKeptFiles(this.#root);
    const content = new WatchedContent(this.#root, files);
    this.#watch();
    const problems = await content.refresh();
    this.#content = content;
    keepAliases(() => content.aliases);
    keepProblems(content);
    this.#listener.problems(problems);
    this.#listener.read(content.articles.length);
    this.#listener.list();
    const keep = () => writeKeptFiles(this.#root, name, content.kept).catch(() => {});
    await keep();
    setTimeout(() => this.#readOn(content, keep), 1000).unref();
  }

  /** Reads the texts that were passed over, one after the other. */
  #readOn(content: WatchedContent, keep: () => Promise<void>): void {
    this.#enqueue(async () => {
      const next = await content.readNext();
      if (!next) return keep();
      if (next.problems.length > 0) {
        this.#listener.problems(next.problems);
        this.#listener.change(nothing);
      }
      setTimeout(() => this.#readOn(content, keep), breath).unref();
    });
  }

  #watch(): void {
    this.#folder?.close();
    this.#isBlind = false;
    this.#folder = watchFolder(
      join(this.#root, contentFolder),
      (path) => this.#take(path),
      (error) => {
        this.#isBlind = true;
        this.#listener.failure(new Error(describeBlind(error)));
      },
    );
  }

  #take(path: string): void {
    // Editors and disks keep what is theirs under such names: of `.index.md.swp` no page knows.
    if (/[\\/]\.|~$/.test(path.slice(this.#root.length))) return;
    if (this.#changed.size === 0) this.#enqueue(() => this.#readChanged());
    this.#changed.add(path);
  }

  async #readChanged(): Promise<void> {
    await wait(settling);
    const changed = this.#changed;
    this.#changed = new Set();
    const content = this.#content;
    if (!content) return;
    const before = new Set(content.listed);
    this.#listener.problems(await content.update(changed));
    const after = new Set(content.listed);
    const [went, came] = [before.difference(after), after.difference(before)];
    const others = (files: ReadonlySet<string>) =>
      [...files].filter((file) => !isMarkdown(file)).map((file) => join(this.#root, file));
    this.#listener.change({
      came: others(came),
      went: others(went),
      changed: others(before.intersection(after)).filter((path) => changed.has(path)),
    });
    if ([...went, ...came].some(isMarkdown)) this.#listener.list();
  }
}

const nothing: Change = { came: [], went: [], changed: [] };

function describeBlind(error: unknown): string {
  const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC';
  const limit = 'sudo sysctl fs.inotify.max_user_watches=524288';
  return [
    'تعذّرت مراقبة ملفات المقالات، فلا تتجدّد الصفحات من تلقاء نفسها، ويُقرأ ما تغيّر حين تُطلب.',
    ...(isFull ? [`ارفع الحدّ ثم أعد التشغيل: ${limit}`] : []),
    "The articles' files cannot be watched: pages do not reload by themselves, and what has changed is read " +
      `when they are asked for. ${readMessage(error)}`,
    ...(isFull ? [`Raise the limit, then start again: ${limit}`] : []),
  ].join('\n');
}
