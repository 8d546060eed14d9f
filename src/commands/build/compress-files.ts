import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below it a response fits one packet either way. In bytes. */
const leastSize = 1024;

const isText = (file: string) => /\.(html|xml|json|md|txt|svg|js|css|webmanifest)$/.test(file);

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const formats = [
  {
    extension: '.br',
    compress: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
  },
  {
    extension: '.gz',
    compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  },
];

/**
 * Puts beside each text file of a site what servers send in its place to who takes it: the same,
 * compressed as far as it goes. What the last build compressed is taken over where the file is the same.
 *
 * @param dist the built site
 * @param last the site built before; nothing need be there
 * @returns how many files were compressed, and of how many
 */
export async function compressFiles(
  dist: string,
  last: string,
): Promise<{ fresh: number; all: number }> {
  const files = (await readdir(dist, { recursive: true })).filter(isText);
  let [fresh, all] = [0, 0];
  // zlib has threads of its own; a few at a time keep them busy without holding the site in memory.
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) {
      const bytes = await readFile(join(dist, file));
      if (bytes.length < leastSize) continue;
      all++;
      const isKnown = (await readIfThere(join(last, file)))?.equals(bytes) ?? false;
      for (const { extension, compress } of formats) {
        const [path, known] = [join(dist, file + extension), join(last, file + extension)];
        if (
          isKnown &&
          (await copyFile(known, path).then(
            () => true,
            () => false,
          ))
        )
          continue;
        await writeFile(path, await compress(bytes));
        if (extension === '.br') fresh++;
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return { fresh, all };
}

const readIfThere = (file: string) => readFile(file).catch(() => undefined);
