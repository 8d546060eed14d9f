import type { Ledger } from '../../permalinks/ledger/ledger.ts';
import { recordAddresses } from './keep-ledger.ts';
import { NotPutBack, type Replacement, replaceFolders } from './replace-folders.ts';

/**
 * Puts a built site in the place of the last one, and its addresses into the ledger: both or
 * neither. The ledger comes first: an address that it holds too early is found at the next build,
 * one that it never held would be lost unnoticed.
 *
 * @param root the project's folder
 * @param replacements the folders, as {@link replaceFolders} takes them
 * @param record the ledger as read, and all addresses at which the site answers
 * @returns how many addresses were new
 * @throws what {@link recordAddresses} and {@link replaceFolders} throw, with everything as it was;
 *   after NotPutBack the addresses stay in the ledger, since the site may stand there
 */
export async function publishFolders(
  root: string,
  replacements: readonly Replacement[],
  { ledger, addresses }: { ledger: Ledger; addresses: ReadonlySet<string> },
): Promise<number> {
  const { fresh, undo } = await recordAddresses(root, ledger, addresses);
  try {
    await replaceFolders(replacements);
  } catch (error) {
    // An address that could not be taken out again is found at the next build, too.
    if (!(error instanceof NotPutBack)) await undo().catch(() => {});
    throw error;
  }
  return fresh;
}
