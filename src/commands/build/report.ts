import { pluralize, type PluralForms } from '../../arabic/plurals.ts';
import { countWarnings, formatWarnings } from '../../checks/warnings/format-warnings.ts';
import type { Warning } from '../../checks/warnings/warning.ts';
import { ledgerFile } from '../../permalinks/ledger/ledger.ts';
import { describeMachineFault } from '../../report/machine-fault.ts';
import { readMessage } from '../../report/read-message.ts';
import { exampleAddress } from '../../settings/parse-address.ts';
import { site } from '../../site.ts';
import { formatBytes, formatDuration } from './format-quantity.ts';
import type { SiteSize } from './measure-site.ts';
import { NotPutBack } from './publish/publish-folders.ts';

/** What a build made. */
export interface BuildSummary {
  articles: number;
  /** What is in `dist/`. */
  size: SiteSize;
  /** Preview cards that were drawn; the others were kept from before. */
  drawn: number;
  /** Pages that were kept from the last build. */
  keptPages: number;
  /** Addresses that are new in the ledger. */
  fresh: number;
  /** Addresses of the last build that neither answer nor stand in the ledger. */
  gone: readonly string[];
  /** How long it took, in milliseconds. */
  took: number;
}

/**
 * Says what was built, and what is left to do before it is published.
 *
 * @param built what it has
 */
export function reportBuilt(built: BuildSummary): void {
  console.log(describeBuilt(built));
  const { fresh, gone } = built;
  if (fresh > 0) reportFresh(fresh);
  if (gone.length > 0) reportGone(gone);
  if (site.address.host === new URL(exampleAddress).host) warnOfExample();
}

function describeBuilt({ articles, size, drawn, keptPages, took }: BuildSummary): string {
  const { pages, files, bytes } = size;
  const [weight, time] = [formatBytes(bytes), formatDuration(took)];
  const counts = [
    pluralize(articles, articleForms),
    pluralize(pages, pageForms),
    pluralize(files, fileForms),
  ];
  const made = pages - keptPages;
  return [
    `✓ بُني الموقع في dist/: ${counts.join('، ')}، ${weight.ar}. الوقت: ${time.ar}. الجديد: ${made} من ${pages} من الصفحات، و${drawn} من ${articles} من بطاقات المعاينة.`,
    `✓ dist/ is built: ${count(articles, 'article')}, ${count(pages, 'page')}, ${count(files, 'file')}, ${weight.en}. Time: ${time.en}. New: ${made} of ${pages} pages, ${drawn} of ${articles} preview cards.`,
    `  ${site.address.href}`,
  ].join('\n');
}

const articleForms: PluralForms = {
  one: 'مقال واحد',
  two: 'مقالان',
  few: '{n} مقالات',
  many: '{n} مقالاً',
  other: '{n} مقال',
};
const pageForms: PluralForms = {
  one: 'صفحة واحدة',
  two: 'صفحتان',
  few: '{n} صفحات',
  many: '{n} صفحة',
  other: '{n} صفحة',
};
const fileForms: PluralForms = {
  one: 'ملف واحد',
  two: 'ملفان',
  few: '{n} ملفات',
  many: '{n} ملفاً',
  other: '{n} ملف',
};
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/**
 * Says that the site of a build that was killed has been put in place first.
 */
export function reportFinished(): void {
  console.log(
    '✓ أوقف بناء سابق وهو يضع موقعه في مكانه: أُكمل وضعه.\n' +
      '✓ An earlier build was stopped while it put its site in place: that is done now.',
  );
}

/** On a CI machine the ledger is lost with the machine. */
function reportFresh(fresh: number): void {
  const message =
    `عناوين جديدة في ${ledgerFile}: ${fresh}. أودِعه مع المقال.\n` +
    `  New addresses in ${ledgerFile}: ${fresh}. Commit it with the article.`;
  if (process.env.CI) console.warn(`\n⚠ ${message.replace('\n  ', '\n⚠ ')}\n`);
  else console.log(`✓ ${message}`);
}

/**
 * Says that a ledger which the repository has is not there, and what brings it back.
 */
export function reportDeletedLedger(): void {
  console.warn(
    `\n⚠ حُذف ${ledgerFile}، ففيه كل ما نُشر من قبل: أعده ثم أعد البناء. git checkout HEAD -- ${ledgerFile}\n` +
      `⚠ ${ledgerFile} is gone, which knows all that was published before: bring it back, then build again. git checkout HEAD -- ${ledgerFile}\n`,
  );
}

function reportGone(gone: readonly string[]): void {
  const some = gone.slice(0, 5).join(' ') + (gone.length > 5 ? ' …' : '');
  console.warn(
    `\n⚠ عناوين كانت في البناء السابق ولم تعد تجيب، ولا ذكر لها في ${ledgerFile}: ${some}\n` +
      '  إن وصل إليها قارئ فأعد سطورها إلى الملف، ثم أعد البناء ليقول لك ما يُكتب.\n' +
      `⚠ Addresses of the last build that answer no more, and that ${ledgerFile} does not hold: ${some}\n` +
      '  If readers have been there, put their lines back into the file, and build again: it will say what to write.\n',
  );
}

function warnOfExample(): void {
  console.warn(
    '\n⚠ العنوان ما زال مثالاً لا يصل إليه أحد: عيّنه في src/site.ts أو في SITE_URL قبل النشر.\n' +
      '⚠ This is still the example address: set yours in src/site.ts or SITE_URL before publishing.\n',
  );
}

/**
 * Says why the site was not built, and what became of the last one, and lets the process fail.
 *
 * @param error what went wrong
 */
export function reportFailure(error: unknown): void {
  const fault = describeMachineFault(error);
  console.error(
    `\n${fault ? `${fault.ar}\n${fault.en}\n` : ''}${fault ? omitTrace(readMessage(error)) : readMessage(error)}\n\n` +
      (error instanceof NotPutBack
        ? '✗ بُني الموقع، ولم يكتمل وضعه في مكانه: dist/ وhosting/ ليسا كما كانا. أصلح ما ذُكر، ثم أعد البناء.\n' +
          '✗ The site was built but not put in place whole: dist/ and hosting/ are not as they were. Mend what is named, then build again.\n'
        : '✗ لم يُبنَ الموقع، وما في dist/ باقٍ كما كان.\n' +
          '✗ The site was not built; dist/ is as it was.\n'),
  );
  process.exitCode = 1;
}

/** The bundler puts its own backtrace into the message; where the disk is full it tells nobody anything. */
const omitTrace = (message: string) => message.replace(/\n\s+at .*/g, '').trim();

/**
 * Says that what a build keeps for the next could not be put in order, which harms no build.
 *
 * @param error what went wrong
 */
export function reportUncleared(error: unknown): void {
  console.warn(
    '\n⚠ تعذّر ترتيب .astro/ بعد البناء، ولا ضرر على الموقع.\n' +
      '⚠ .astro/ could not be put in order after the build; the site is not harmed.\n' +
      `  ${readMessage(error)}\n`,
  );
}

/**
 * Says how many warnings there are, and what shows them; they stop nothing. Those of the site's own links,
 * which every page has, it shows itself.
 *
 * @param warnings those that are not silenced
 * @returns plain text of several lines; empty where there are none
 */
export function describeWarnings(warnings: readonly Warning[]): string {
  if (warnings.length === 0) return '';
  const own = warnings.filter(({ field }) => /^(menu|footer)$/.test(field));
  const rest = warnings.filter((each) => !own.includes(each));
  const parts = [
    ...(own.length > 0 ? [formatWarnings(own)] : []),
    ...(rest.length > 0
      ? [
          `${countWarnings(rest)}\nلا توقف شيئاً، وتُقرأ بالأمر · they stop nothing; to read them: npm run check:content`,
        ]
      : []),
  ];
  return `\n${parts.join('\n\n')}\n\n`;
}

/**
 * Says that the last build stands, and what it said.
 *
 * @param told at the end of that
 */
export function reportUnchanged(told: string): void {
  console.log(
    '✓ لم يتغيّر شيء منذ آخر بناء، وما في dist/ هو ما كان سيُبنى. ولبنائه مع ذلك: npm run build -- --force\n' +
      '✓ Nothing has changed since the last build: dist/ is what would be built. To build it anyway: npm run build -- --force',
  );
  if (site.address.host === new URL(exampleAddress).host) warnOfExample();
  process.stdout.write(told);
}
