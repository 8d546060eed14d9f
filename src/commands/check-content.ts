import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listLocatedPictures } from '../checks/located-pictures.ts';
import { checkOwnFiles } from '../checks/own/check-own-files.ts';
import { readArticles } from '../checks/read-articles.ts';
import { formatRules } from '../checks/warnings/format-rules.ts';
import { formatWarnings } from '../checks/warnings/format-warnings.ts';
import { applySiteSilences } from '../checks/warnings/silences.ts';
import type { Warning } from '../checks/warnings/warning.ts';
import { replaceFile } from '../files/replace-file.ts';
import { stripLocation } from '../import/draft/strip-location.ts';
import { formatMarkdownGuide } from '../docs/format-markdown-guide.ts';
import { formatProblems } from '../report/format-problems.ts';
import type { Problem } from '../report/problem.ts';
import { site } from '../site.ts';

/**
 * `npm run check:content`: reports all errors and warnings of the articles. Ends with 0 where there
 * are no errors, 1 where there are, 2 where it was called wrongly.
 */
const help = `\
npm run check:content -- [مسار…] [--fix] [--json] [--rules] [--markdown]

يقرأ المقالات كلها وألوان الموقع وشعاره، أو ما تسمّيه منها، ويعرض الأخطاء التي توقف البناء ثم التنبيهات
التي لا توقف شيئاً.
أما العناوين المنشورة التي لم تعد تجيب (content/addresses.txt) فلا يراها إلا البناء: npm run build
  --fix     ينزع من الصور مكان التقاطها، ولا يغيّر شيئاً آخر
  --json    النتيجة بصيغة JSON، كما تصفها src/docs/warnings.md
  --rules   القواعد كلها بأمثلتها
  --markdown  ما يُكتب في النصّ وما يصير إليه
  --help    هذا الشرح
يعود بالرقم 0 حيث لا أخطاء، و1 حيث توجد، و2 إذا كُتب الأمر خطأ.

npm run check:content -- [path…] [--fix] [--json] [--rules] [--markdown]

Reads all articles, the site's colours and its logo, or what is named of them, and shows the errors that stop
a build, then the warnings that stop nothing.
Only a build sees published addresses that would answer no more (content/addresses.txt): npm run build
  --fix     takes out of pictures where they were taken, and changes nothing else
  --json    as JSON, which src/docs/warnings.md describes
  --rules   every rule with its example
  --markdown  what may be typed in a text, and what becomes of it
  --help    this text
Exits with 0 where there are no errors, 1 where there are some, 2 where the command was written wrongly.
`;

interface Result {
  errors: Problem[];
  warnings: Warning[];
  /** Pictures that hold where they were taken, or held it before they were mended. */
  pictures: string[];
}

const options = {
  fix: { type: 'boolean' },
  json: { type: 'boolean' },
  rules: { type: 'boolean' },
  markdown: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

process.exitCode = await run();

async function run(): Promise<number> {
  const call = readCall();
  if (!call) return refuse('خيار غير معروف.', 'Unknown option.');
  const { values, positionals } = call;
  if (values.help) return print(help);
  if (values.rules) return print(formatRules());
  if (values.markdown) return print(formatMarkdownGuide());
  const content = await readArticles(process.cwd(), { copyEdit: true });
  const { articles, warnings } = content;
  const problems = [...content.problems, ...(await checkOwnFiles(process.cwd()))];
  const seen = applySiteSilences(warnings, site.allow);
  const paths = positionals.map((path) => path.replace(/^\.\//, '').replace(/\/$/, ''));
  const isMeant = ({ file }: { file: string }) =>
    paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
  const located = await listLocatedPictures(process.cwd());
  const pictures = located.filter((file) => isMeant({ file }));
  if (values.fix) for (const file of pictures) await mend(join(process.cwd(), file));
  const files = [...articles, ...problems, ...seen].filter(isMeant);
  if (files.length === 0)
    return refuse(`لا مقال في ${positionals[0]}`, `No article in ${positionals[0]}`);
  const result = {
    errors: problems.filter(isMeant),
    warnings: seen.filter(isMeant),
    pictures,
  };
  print(values.json ? formatJson(result) : formatResult(result, Boolean(values.fix)));
  return result.errors.length > 0 ? 1 : 0;
}

function readCall() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

function refuse(ar: string, en: string): number {
  console.error(`✗ ${ar}\n✗ ${en}\n\n${help}`);
  return 2;
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

async function mend(path: string): Promise<void> {
  await replaceFile(path, await stripLocation(await readFile(path)));
}

function formatJson(result: Result): string {
  return `${JSON.stringify({ version: 1, ...result }, null, 2)}\n`;
}

function formatResult({ errors, warnings, pictures }: Result, isMended: boolean): string {
  if (errors.length + warnings.length + pictures.length === 0) {
    return '✓ لا أخطاء ولا تنبيهات.\n✓ No errors, no warnings.\n';
  }
  const parts = [
    errors.length > 0 && formatProblems(errors),
    warnings.length > 0 && formatWarnings(warnings),
    pictures.length > 0 && formatPictures(pictures, isMended),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function formatPictures(pictures: readonly string[], isMended: boolean): string {
  const [ar, en] = isMended
    ? ['نُزع مكان التقاطها من هذه الصور:', 'Where these pictures were taken is no longer in them:']
    : [
        'في هذه الصور مكان التقاطها، يقرؤه من يصل إلى الملف. ليُنزع منها: npm run check:content -- --fix',
        'These pictures hold where they were taken, for anybody who has the file. To take it out: npm run check:content -- --fix',
      ];
  return [ar, en, ...pictures.map((file) => `  ${file}`)].join('\n');
}
