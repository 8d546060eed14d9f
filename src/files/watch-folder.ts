import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { join, sep } from 'node:path';

/** A folder that is watched, with all that is in it. */
export interface Watch {
  close(): void;
}

/**
 * Watches a folder and all folders in it, also those that come later. Linux tells of a folder's own files
 * only, so there each folder is watched by itself; its files are not, of which there are far more.
 *
 * @param folder that exists or not; one that does not is never looked for again
 * @param tell is given what came, went or changed, as a path with the folder's before it; of a folder that
 *   came, each file in it, too; the folder itself, where it is not known what has changed in it
 * @param fail is given the first error of the system: nothing is told of after that
 */
export function watchFolder(
  folder: string,
  tell: (path: string) => void,
  fail: (error: unknown) => void,
): Watch {
  if (process.platform === 'linux') return new FolderWatch(folder, tell, fail);
  try {
    const watcher = watch(folder, { recursive: true }, (_, name) =>
      tell(name === null ? folder : join(folder, name)),
    );
    return watcher.on('error', fail);
  } catch (error) {
    fail(error);
    return { close: () => {} };
  }
}

class FolderWatch implements Watch {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #tell: (path: string) => void;
  readonly #fail: (error: unknown) => void;
  #hasFailed = false;

  constructor(folder: string, tell: (path: string) => void, fail: (error: unknown) => void) {
    this.#tell = tell;
    this.#fail = (error) => {
      if (this.#hasFailed) return;
      this.#hasFailed = true;
      this.close();
      fail(error);
    };
    this.#add(folder, () => {});
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** First watches, then looks: what comes in between is told of twice rather than never. */
  #add(folder: string, find: (path: string) => void): void {
    if (this.#hasFailed) return;
    try {
      const watcher = watch(folder, (event, name) => {
        const path = name === null ? folder : join(folder, name);
        if (event === 'rename' && name !== null) this.#renew(path);
        this.#tell(path);
      });
      watcher.on('error', this.#fail);
      this.#watchers.set(folder, watcher);
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) this.#add(path, find);
        else find(path);
      }
    } catch (error) {
      // Taken away again meanwhile, or a file.
      if (!/^(ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? ''))
        this.#fail(error);
    }
  }

  /** What is of that name now may be another folder, or none. */
  #renew(path: string): void {
    if (this.#watchers.has(path)) {
      for (const [folder, watcher] of this.#watchers) {
        if (folder !== path && !folder.startsWith(path + sep)) continue;
        watcher.close();
        this.#watchers.delete(folder);
      }
    }
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) this.#add(path, this.#tell);
  }
}
