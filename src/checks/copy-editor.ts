import type { SourceArticle } from '../article/source-article.ts';
import type { Alias } from '../permalinks/alias.ts';
import type { Problem } from '../report/problem.ts';
import type { TermUse } from './errors/check-terms.ts';
import type { KnownContent, KeptReading } from './known-content.ts';
import { answersAlike, recordLookups } from './lookups.ts';
import { mayLinkInside } from './prose/read-links.ts';
import { readArticle } from './read-article.ts';
import { survive } from './survive.ts';
import { type ArticleSource, findWarnings, type SiteFacts } from './warnings/find-warnings.ts';
import type { SiteNames } from './warnings/spelling/site-names.ts';
import type { Warning } from './warnings/warning.ts';

/** A file that has been read, now or before. */
export interface FileToEdit {
  file: string;
  /** Undefined where something is wrong with it. */
  article?: SourceArticle | undefined;
  aliases: Alias[];
  termUses: TermUse[];
  /** What stands in it, where it has been read now. */
  source?: ArticleSource | undefined;
  /** What was said of it before, in the same state. */
  last?: KeptReading | undefined;
}

/** Reads the texts of a site as a copy editor would, and remembers what was said of each. */
export class CopyEditor {
  readonly #root: string;
  readonly #site: SiteFacts;
  readonly #keyOf: KnownContent['keyOf'];
  readonly #problems: Problem[];
  /** What is to be seen in each file. */
  readonly #seen: Warning[][] = [];
  /** What may be said again, by the place of its file. */
  readonly #readings = new Map<number, KeptReading>();
  /** The files that did not wait, without what stands in them. */
  readonly #edited = new Map<string, { at: number; file: FileToEdit }>();
  /** Files with links or a series, which wait until all others are known; the rest is not kept. */
  readonly #waiting: { at: number; file: FileToEdit }[] = [];

  /**
   * @param root the project's folder
   * @param site its names, and what is known of its files
   * @param problems where a broken rule is told
   */
  constructor(
    root: string,
    { names, known }: { names: SiteNames; known: KnownContent },
    problems: Problem[],
  ) {
    this.#root = root;
    this.#site = { names, twins: new Map() };
    this.#keyOf = known.keyOf;
    this.#problems = problems;
  }

  /** What was said and may be said again, as long as nothing about it changes. */
  get readings(): KeptReading[] {
    return [...this.#readings.values()];
  }

  /** Whether any file waits for the rest of the site. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /**
   * Takes the next file, in the order in which warnings are to stand.
   *
   * @param file as read
   */
  async take(file: FileToEdit): Promise<void> {
    const at = this.#seen.push([]) - 1;
    const isWaiting =
      file.last?.isWaiting ??
      (Boolean(file.article?.data.series) || mayLinkInside(file.source?.text.body ?? ''));
    if (isWaiting) this.#waiting.push({ at, file });
    else {
      await this.#edit(at, file, isWaiting);
      this.#edited.set(file.file, { at, file: { ...file, source: undefined } });
    }
  }

  /**
   * Reads the files that had to wait, and again those whose headline turned out to be another's.
   *
   * @param site what only all files together tell
   * @returns the warnings of all files
   */
  async finish(site: Pick<SiteFacts, 'addresses' | 'gaps' | 'twins'>): Promise<Warning[]> {
    Object.assign(this.#site, site);
    for (const file of site.twins?.keys() ?? []) {
      const edited = this.#edited.get(file);
      if (edited) this.#waiting.push(edited);
    }
    for (const { at, file } of this.#waiting) await this.#edit(at, file, true);
    return this.#seen.flat();
  }

  async #edit(at: number, given: FileToEdit, isWaiting: boolean): Promise<void> {
    const { file, last, article, aliases, termUses } = given;
    if (last && answersAlike(this.#site, this.#keyOf, last.lookups)) {
      this.#seen[at] = last.warnings;
      this.#readings.set(at, last);
      return;
    }
    const source = given.source ?? (await readArticle(this.#root, file)).source;
    if (!source) return;
    const { lookups, site } = recordLookups(this.#site, this.#keyOf);
    const warnings = await survive(file, 'find-warnings', this.#problems, () =>
      findWarnings(file, source, site),
    );
    this.#seen[at] = warnings ?? [];
    if (!warnings || !article?.key) return;
    this.#readings.set(at, { article, aliases, termUses, warnings, isWaiting, lookups });
  }
}
