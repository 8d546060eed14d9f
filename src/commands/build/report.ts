import { ledgerFile } from '../../article/ledger/ledger.ts';
import { exampleAddress, site } from '../../site.ts';

/**
 * Says what was built, and what is left to do before it is published.
 *
 * @param built how many articles it has, and how many addresses are new in the ledger
 */
export function reportBuilt({ articles, fresh }: { articles: number; fresh: number }): void {
  console.log(`✓ dist/  articles: ${articles}  address: ${site.address.href}`);
  if (fresh > 0) reportFresh(fresh);
  if (site.address.host === new URL(exampleAddress).host) warnOfExample();
}

/** On a CI machine the ledger is lost with the machine. */
function reportFresh(fresh: number): void {
  const message =
    `عناوين جديدة في ${ledgerFile}: ${fresh}. أودِعه مع المقال.\n` +
    `  New addresses in ${ledgerFile}: ${fresh}. Commit it with the article.`;
  if (process.env.CI) console.warn(`\n⚠ ${message.replace('\n  ', '\n⚠ ')}\n`);
  else console.log(`✓ ${message}`);
}

function warnOfExample(): void {
  console.warn(
    '\n⚠ العنوان ما زال مثالاً لا يصل إليه أحد: عيّنه في src/site.ts أو في SITE_URL قبل النشر.\n' +
      '⚠ This is still the example address: set yours in src/site.ts or SITE_URL before publishing.\n',
  );
}

/**
 * Says why nothing was built.
 *
 * @param reason what went wrong
 */
export function reportFailure(reason: string): void {
  console.error(
    `\n${reason}\n\n` +
      '✗ لم يُبنَ الموقع، وما في dist/ باقٍ كما كان.\n' +
      '✗ The site was not built; dist/ is as it was.\n',
  );
}
