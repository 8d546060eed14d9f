import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileOfAddress } from '../../permalinks/address-path.ts';
import { findListAbove } from '../../permalinks/ledger/list-above.ts';
import type { Ledger } from '../../permalinks/ledger/ledger.ts';
import { addressOf, linkTo } from '../../site.ts';
import { words } from '../../words.ts';
import { formatRedirectPage } from './redirect-page.ts';

/**
 * Puts a page at each published address of a part of a list that is no more, which leads to the list.
 * Servers are told nothing of it, since the part may come back with the next article, and browsers
 * keep for good what servers say of redirects.
 *
 * @param dist the built site
 * @param ledger what was published
 * @param addresses that answer; those that now do are added
 */
export async function leadToLists(
  dist: string,
  { lines }: Ledger,
  addresses: Set<string>,
): Promise<void> {
  const leads = [...lines.keys()].flatMap((path) => {
    const list = addresses.has(path) ? undefined : findListAbove(path, addresses);
    return list ? [{ path, list }] : [];
  });
  for (const { path, list } of leads) {
    const [href, address] = [linkTo(list.slice(1)), addressOf(list.slice(1))];
    const file = join(dist, fileOfAddress(path));
    await mkdir(dirname(file), { recursive: true });
    const page = await formatRedirectPage({ title: words.wholeList, href, address });
    await writeFile(file, page);
    addresses.add(path);
  }
}
