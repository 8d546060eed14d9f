import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../import/run-command.ts';
import { listShareLinks } from '../permalinks/share-links.ts';
import { site } from '../site.ts';
import { askOutside } from './links/ask-outside.ts';
import { findDead } from './links/find-dead.ts';

/** `npm run check:links`: follows the links of the built site. */
const help = `npm run check:links -- [--outside]

يتبع كل رابط في الموقع المبنيّ (dist/) إلى ما يقود إليه فيه. ومع --outside يسأل المواقع الأخرى أيضاً.
Follows every link of the built site (dist/) within it; with --outside asks other sites, too.

0 لا روابط ميتة · no dead links    1 توجد · there are some    2 كُتب الأمر خطأ · written wrongly`;

/** What every article has to be sent by, which nobody wrote. */
const services = Object.values(listShareLinks({ title: '', address: '' })).map(
  (address) => `${address.split('?')[0]}?`,
);

process.exitCode = await runCommand(run, 'npm run check:links');

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { outside: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (!existsSync('dist/index.html')) {
    throw new UsageError('لا موقع في dist/ بعد، ابنه أولاً: npm run build · Nothing in dist/ yet');
  }
  const { dead, followed, ...found } = await findDead('dist', site.address);
  const isWritten = ([address]: [string, string]) =>
    !services.some((start) => address.startsWith(start));
  const outside = new Map([...found.outside].filter(isWritten));
  for (const { page, link, isPlace } of dead) {
    const what = isPlace
      ? 'لا موضع بهذا الاسم في الصفحة · no such place in the page'
      : 'لا شيء هناك · nothing there';
    console.log(`✗ ${page}\n    ${link}\n    ${what}`);
  }
  const gone = values.outside ? await askOutside(outside.keys()) : new Map<string, string>();
  for (const [address, fault] of gone)
    console.log(`✗ ${outside.get(address)}\n    ${address}\n    ${fault}`);
  const asked = values.outside
    ? `، و${outside.size} في مواقع أخرى · and ${outside.size} on other sites`
    : ` · ${outside.size} ‎--outside`;
  const count = dead.length + gone.size;
  console.log(
    `${count > 0 ? '✗' : '✓'} روابط الموقع: ${followed} · links within the site: ${followed}${asked}\n` +
      `  الميتة: ${count} · dead: ${count}`,
  );
  return count > 0 ? 1 : 0;
}
