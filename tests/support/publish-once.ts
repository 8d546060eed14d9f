import { readLedger } from '../../src/commands/build/publish/keep-ledger.ts';
import { publishFolders } from '../../src/commands/build/publish/publish-folders.ts';

/** Publishes the site that lies in `.astro/build-1-x` of a folder, as a build does at its end. */
const [root = ''] = process.argv.slice(2);
const ledger = await readLedger(root);
await publishFolders(root, `${root}/.astro/build-1-x`, {
  ledger,
  addresses: new Set(['/2014/b/']),
});
