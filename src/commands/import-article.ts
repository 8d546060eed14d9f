import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Cancelled, openAsker } from '../import/ask.ts';
import { importArchive, type ArchiveOrder } from '../import/archive/import-archive.ts';
import { chooseColumns } from '../import/archive/choose-columns.ts';
import { progressFolder } from '../import/archive/progress.ts';
import type { ReadingOptions } from '../import/readers/dumps/columns.ts';
import { type Archive, findArchive } from '../import/archive/read-archive.ts';
import { countNotes, summarizeOutcomes, writeReport } from '../import/archive/write-report.ts';
import { checkGiven } from '../import/check-given.ts';
import { formatReport } from '../import/format-report.ts';
import { importFile } from '../import/import-file.ts';
import { describe, runCommand, UsageError } from '../import/run-command.ts';
import { addressOf } from '../site.ts';

/** `npm run import`: turns text dumps, saved pages and Markdown into articles. */
const help = `npm run import -- FILE…

يحوّل نصّاً عادياً أو صفحة محفوظة (HTML) أو ملف Markdown أو مستند Word إلى مسودّة في content/، أو ملفاً
فيه مقالات كثيرة (ووردبريس وغيره) إلى مسودّات، ولا يضيع منه حرف.
Turns plain text, a saved page (HTML), Markdown or a Word document into a draft in content/, or a file of many
articles (of WordPress and others) into drafts; no character is lost.

  --slug NAME        آخر العنوان على الويب · end of the web address
  --title TEXT       العنوان · headline
  --date DATE        التاريخ، مثل 2014-11-07 · date
  --source NAME      الصحيفة أو الوكالة · newspaper or agency
  --as KIND          نوع الملف: text أو html أو markdown · kind of file, where it was not recognized
  --encoding NAME    ترميز الملف، مثل windows-1256 · encoding of the file
  --map FIELD=COLUMN عمود الحقل في جدول (CSV أو JSON)، ويُكرَّر · column of a field in a table; may be repeated
  --publish          بلا draft: true · without draft: true
  --dry-run          يعرض ولا يكتب · shows and writes nothing
  --yes              بلا أسئلة · no questions
  --help             هذه الصفحة · this text

0 تمّ · done    1 رُفض ملف · a file was refused    2 كُتب الأمر خطأ · the command is written wrongly`;

process.exitCode = await runCommand(run, 'npm run import');

async function run(): Promise<number> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ slug: text, title: text, date: text, source: text, as: text, encoding: text },
      map: { ...text, multiple: true, default: [] as string[] },
      ...{ publish: flag, 'dry-run': flag, yes: flag, help: { ...flag, short: 'h' } },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const { title, source, encoding, publish, 'dry-run': dryRun } = values;
  if (positionals.length === 0) throw new UsageError('أيّ ملف؟ · Which file?');
  if (positionals.length > 1 && (values.slug ?? title ?? values.date)) {
    throw new UsageError('هذه لملف واحد · these are for one file alone: --slug --title --date');
  }
  const kind = (['text', 'html', 'markdown'] as const).find((each) => each === values.as);
  if (values.as && !kind) throw new UsageError(`--as ${values.as}: text, html, markdown`);
  const { date, slug } = checkGiven(values);

  const asks = !values.yes && process.stdin.isTTY && process.stdout.isTTY;
  const asker = asks ? openAsker(process.stdin, process.stdout) : undefined;
  const folder = process.env.INIT_CWD ?? process.cwd();
  const order = { root: process.cwd(), given: { title, date, source }, slug, encoding, kind };
  let refused = 0;
  try {
    for (const each of positionals) {
      const file = resolve(folder, each);
      try {
        const archive = kind ? undefined : await findArchive(file);
        if (archive) {
          const place = { root: process.cwd(), file, publish, dryRun };
          const given = { date, source };
          refused += await runArchive({ ...place, given }, archive, {
            encoding,
            chooseColumns: (names) => chooseColumns({ ...place, given: values.map, asker }, names),
          });
          continue;
        }
        const imported = await importFile({ ...order, file, publish, dryRun, asker });
        const { year, slug: end } = imported.permalink;
        const address = addressOf(`${year}/${end}/`);
        console.log(`${formatReport(imported, address, dryRun)}\n`);
      } catch (error) {
        if (error instanceof Cancelled) throw error;
        console.error(`✗ ${each}\n${describe(error)}\n`);
        refused += 1;
      }
    }
  } finally {
    asker?.close();
  }
  return refused > 0 ? 1 : 0;
}

/** Imports a file of many articles and says what became of them. */
async function runArchive(
  order: ArchiveOrder,
  { name, read }: Archive,
  options: ReadingOptions,
): Promise<number> {
  const onProgress = (count: number) => {
    if (process.stderr.isTTY && count % 20 === 0) process.stderr.write(`\r${count}`);
  };
  const outcomes = await importArchive({ ...order, onProgress }, await read(options));
  const { ar, en } = summarizeOutcomes(outcomes);
  const folder = progressFolder(order.file);
  const report = order.dryRun ? '' : await writeReport(order.root, folder, outcomes);
  console.log(
    [
      `${order.dryRun ? 'تجربة لم تكتب شيئاً · dry run, nothing written\n' : ''}✓ ${name}: ${ar}\n  ${en}`,
      ...countNotes(outcomes),
      ...(report ? ['', `التقرير · report: ${report}`] : []),
      '',
    ].join('\n'),
  );
  return outcomes.every(({ file }) => !file) ? 1 : 0;
}
