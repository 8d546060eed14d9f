import { parseArgs } from 'node:util';
import { readArticles } from '../checks/read-articles.ts';
import { openAsker } from '../import/ask.ts';
import { enterTerms } from '../import/enter-terms.ts';
import { runCommand } from '../import/run-command.ts';
import { termFile } from '../permalinks/terms/term-file.ts';

/** `npm run names`: gives topics and authors the addresses of their pages. */
const help = `npm run names

يسأل عن عناوين صفحات المواضيع والكتّاب التي لا عنوان لها بعد، ويكتبها في ${termFile}.
Asks for the addresses of topics and authors that have none yet, and writes them into ${termFile}.

  --yes     بلا أسئلة: يكتب ما كلّ كلماته معروفة · no questions: writes those whose words are all known
  --help    هذه الصفحة · this text

0 تمّ · done    1 بقي ما لا عنوان له · some have none yet    2 كُتب الأمر خطأ · the command is written wrongly`;

process.exitCode = await runCommand(run, 'npm run names');

async function run(): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { yes: flag, help: { ...flag, short: 'h' } } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const asks = !values.yes && process.stdin.isTTY && process.stdout.isTTY;
  const asker = asks ? openAsker(process.stdin, process.stdout) : undefined;
  try {
    const { termUses } = await readArticles(process.cwd());
    const { added, left } = await enterTerms(process.cwd(), termUses, asker);
    if (added.length + left.length === 0)
      console.log('✓ لكل اسم عنوان · every name has an address');
    if (added.length > 0) console.log(`✓ ${termFile}\n${added.join('\n')}`);
    if (left.length > 0) {
      console.log(
        `✗ بقي ما لا تُعرف كلماته كلها. شغّل الأمر في طرفيّة ليسألك، أو أضف إلى ${termFile} بحروف لاتينية مكان …:\n` +
          `✗ Words of these are not known. Run this in a terminal to be asked, or add to ${termFile}, with Latin letters in the place of …:\n` +
          left.map(({ taxonomy, name }) => `/${taxonomy}/…/ ${name}`).join('\n'),
      );
    }
    return left.length > 0 ? 1 : 0;
  } finally {
    asker?.close();
  }
}
