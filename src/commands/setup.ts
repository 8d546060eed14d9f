import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { replaceFile } from '../files/replace-file.ts';
import { type Asker, openAsker } from '../import/ask.ts';
import { runCommand, UsageError } from '../import/run-command.ts';
import { contentFolder } from '../permalinks/permalink.ts';
import { exampleAddress, parseAddress } from '../settings/parse-address.ts';
import { findCountry, listCountries } from './setup/countries.ts';
import { writeSettings } from './setup/write-settings.ts';

/** `npm run setup`: makes a site of one's own of a fresh copy of the project. */
const help = `npm run setup

يسأل عن اسم الموقع وعنوانه وبلده وأرقامه ويكتبها في src/site.ts، ثم يُفرغ content/ من مقالات المثال، وتبقى في tests/.
Asks for the site's name, address, country and digits, writes them into src/site.ts, and takes the example's
articles out of content/; the tests keep them.

  --name TEXT         اسم الموقع · name of the site
  --description TEXT  جملة عنه · a sentence on it
  --address URL       عنوانه على الويب · its web address
  --country CODE      البلد الذي تُكتب أسماء الشهور كما فيه · whose month names dates use
  --digits latn|arab  الأرقام: 123 أو ١٢٣ · digits
  --help              هذه الصفحة · this text

0 تمّ · done    2 كُتب الأمر خطأ · the command is written wrongly`;

const settingsFile = 'src/site.ts';
const example = 'tests/fixtures/example';
/** An article of ours: where it lies in the folder, that holds no site of anybody's yet. */
const ours = `${contentFolder}/2014/obama-khamenei-letter`;

async function run(): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      ...{ name: text, description: text, address: text, country: text, digits: text },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const isAsking = process.stdin.isTTY && process.stdout.isTTY;
  const asker = isAsking ? openAsker(process.stdin, process.stdout) : undefined;
  try {
    const name = await readOr(values.name, asker, askName);
    const description = await readOr(values.description, asker, askSentence);
    const address = readAddress(await readOr(values.address, asker, askAddress));
    const country = findCountry(await readOr(values.country, asker, askCountry));
    if (!country) throw new UsageError(`--country: ${listCountries('en')}`);
    const digits = await readOr(values.digits, asker, askDigits(country.digits));
    const { code, timeZone } = country;
    const facts = { name, description, address, digits, country: code, timeZone };
    if (!/^(latn|arab)$/.test(facts.digits)) throw new UsageError('--digits: latn, arab');
    await replaceFile(settingsFile, writeSettings(await readFile(settingsFile, 'utf8'), facts));
  } finally {
    asker?.close();
  }
  const isEmptied = existsSync(ours) && !existsSync(example);
  if (isEmptied) {
    await rename(contentFolder, example);
    await mkdir(contentFolder);
  }
  console.log(
    [
      `✓ ${settingsFile}`,
      ...(isEmptied ? [`✓ ${contentFolder}/ فارغ · is empty  (${example}/)`] : []),
      'كلمات الموقع وألوانه وشعاره: src/own/ · its words, colours and logo: src/own/',
      'أول مقال: npm run new · the first article: npm run new',
    ].join('\n'),
  );
  return 0;
}

type Question = Parameters<Asker['ask']>[0];

async function readOr(given: string | undefined, asker: Asker | undefined, question: Question) {
  const answer = given ?? (await asker?.ask(question));
  if (!answer?.trim()) {
    throw new UsageError(
      `لا أحد يُسأل هنا، فاكتب الخيارات كلها · Nobody to ask here: give all options\n\n${help}`,
    );
  }
  return answer.trim();
}

/** Nobody says it: «www.news.example». */
const withScheme = (text: string) =>
  /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(text) ? `https://${text}` : text;

function readAddress(text: string): string {
  try {
    return parseAddress(withScheme(text)).href;
  } catch (error) {
    throw new UsageError(`--address: ${(error as Error).message}`);
  }
}

const askText = (ar: string, en: string): Question => ({
  ...{ ar, en },
  read: (answer) =>
    answer ? { value: answer } : { fault: { ar: 'اكتب شيئاً.', en: 'Write something.' } },
});

const askName = askText('اسم الموقع', 'Name of the site');
const askSentence = askText('جملة عنه', 'A sentence on it');

const askAddress: Question = {
  ar: `عنوان الموقع، مثل ${exampleAddress}`,
  en: 'Its web address',
  read(answer) {
    try {
      return { value: parseAddress(withScheme(answer)).href };
    } catch (error) {
      const [ar = '', en = ''] = (error as Error).message.split('\n');
      return { fault: { ar, en } };
    }
  },
};

const askCountry: Question = {
  ar: 'البلد الذي تُكتب أسماء الشهور كما فيه (اسمه أو رمزه)',
  en: 'Country whose month names dates use (its name or code)',
  read(answer) {
    const code = findCountry(answer)?.code;
    const [ar, en] = [`من هذه: ${listCountries('ar')}`, `One of: ${listCountries('en')}`];
    return code ? { value: code } : { fault: { ar, en } };
  },
};

const askDigits = (suggestion: string): Question => ({
  ar: 'الأرقام: latn أي 123، أو arab أي ١٢٣',
  en: 'Digits',
  suggestion,
  read: (answer) =>
    /^(latn|arab)$/.test(answer)
      ? { value: answer }
      : { fault: { ar: 'latn أو arab', en: 'latn or arab' } },
});

process.exitCode = await runCommand(run, 'npm run setup');
