import { parseArgs } from 'node:util';
import { openAsker } from '../import/ask.ts';
import { checkGiven } from '../import/check-given.ts';
import { createSkeleton } from '../import/create-skeleton.ts';
import { partNames } from '../import/part-names.ts';
import { runCommand, UsageError } from '../import/run-command.ts';
import { addressOf } from '../site.ts';

/** `npm run new`: asks a few questions and makes the folder of an article. */
const help = `npm run new

يسأل عن العنوان والتاريخ والمصدر وآخر العنوان على الويب، وعن الكتّاب والمواضيع والمكان والنوع إن شئت، ثم ينشئ مسودّة فارغة في content/.
Asks for headline, date, source and the end of the web address, and, if you like, for authors, topics, place and
kind, and makes an empty draft in content/.

  --title TEXT       العنوان · headline
  --date DATE        التاريخ، واليوم إن لم يُذكر · date; today if not given
  --source NAME      الصحيفة أو الوكالة · newspaper or agency
  --slug NAME        آخر العنوان على الويب · end of the web address
  --authors NAMES    الكتّاب، بينهم فاصلة · authors, parted by commas
  --topics NAMES     المواضيع، بينها فاصلة · topics, parted by commas
  --location NAME    المدينة أو المكان · town or place
  --kicker TEXT      نوع المقال · kind of piece
  --dry-run          يعرض ولا يكتب · shows and writes nothing
  --help             هذه الصفحة · this text

0 تمّ · done    1 رُفض · refused    2 كُتب الأمر خطأ · the command is written wrongly`;

process.exitCode = await runCommand(run, 'npm run new');

async function run(): Promise<number> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: {
      title: text,
      date: text,
      source: text,
      slug: text,
      authors: text,
      topics: text,
      location: text,
      kicker: text,
      'dry-run': flag,
      help: { ...flag, short: 'h' },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const { title, source, 'dry-run': dryRun } = values;
  const { date, slug } = checkGiven(values);
  const asks = process.stdin.isTTY && process.stdout.isTTY;
  const missing = [...(title ? [] : ['--title']), ...(source ? [] : ['--source'])];
  if (!asks && missing.length > 0) {
    throw new UsageError(
      `لا أحد يُسأل هنا، فاكتب · Nobody to ask here, so give: ${missing.join(' ')}`,
    );
  }
  const asker = asks ? openAsker(process.stdin, process.stdout) : undefined;
  try {
    const made = await createSkeleton({
      root: process.cwd(),
      title,
      date,
      source,
      slug,
      authors: values.authors === undefined ? undefined : partNames(values.authors),
      topics: values.topics === undefined ? undefined : partNames(values.topics),
      location: values.location,
      kicker: values.kicker,
      dryRun,
      asker,
    });
    const { year, slug: end } = made.permalink;
    const done = dryRun ? 'تجربة لم تكتب شيئاً · dry run, nothing written' : 'مسودّة · draft';
    console.log(
      [
        `✓ ${made.file}  (${done})`,
        'اكتب المقال فيه مكان الجملة التي تحت البيانات · write the article there, in place of the sentence below the fields',
        `العنوان · address: ${addressOf(`${year}/${end}/`)}`,
        'لتراه · to see it: npm run dev',
        'لنشره احذف السطر draft: true · to publish it, delete the line draft: true',
      ].join('\n'),
    );
  } finally {
    asker?.close();
  }
  return 0;
}
