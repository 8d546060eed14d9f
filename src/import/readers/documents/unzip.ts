import { strFromU8, unzipSync } from 'fflate';

/** What the files of a document may take together when unpacked, in bytes. */
const largest = 200_000_000;

/**
 * Unpacks the parts of a document that a reader needs.
 *
 * @param bytes of a ZIP file
 * @param isWanted by name
 * @returns the parts' bytes by name
 * @throws Error for a broken file, or one that would grow beyond 200 MB
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      size += originalSize;
      if (size > largest) throw new Error('the document is larger than 200 MB when unpacked');
      return true;
    },
  });
}

/** Reads a part as UTF-8; empty where it is not there. */
export const readPart = (part: Uint8Array | undefined): string => (part ? strFromU8(part) : '');
