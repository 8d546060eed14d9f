import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Asker, Question } from '../ask.ts';
import {
  columnFields,
  type Columns,
  type ColumnField,
  guessColumns,
  neededFields,
} from '../readers/dumps/columns.ts';
import { Refusal } from '../refusal.ts';
import { progressFolder } from './progress.ts';

/** Which columns a table has, and who says what they hold. */
export interface ColumnsOrder {
  root: string;
  /** Path of the table. */
  file: string;
  /** What the editor wrote: `title=HEADLINE`. */
  given: readonly string[];
  asker?: Asker | undefined;
  /** Keeps nothing. */
  dryRun: boolean;
}

/**
 * Says which column of a table holds which field: as the editor wrote it, as was kept of an earlier
 * run, as the names can mean nothing else, or as the editor answers. It is kept beside the progress,
 * in a file that can be changed.
 *
 * @param order of the import
 * @param names of all columns
 * @returns a column for headline, day and text at least
 * @throws Refusal where one of them is open and nobody can be asked, or a column is not there
 */
export async function chooseColumns(
  order: ColumnsOrder,
  names: readonly string[],
): Promise<Columns> {
  const path = join(order.root, progressFolder(order.file), 'columns.yaml');
  const kept = await readKept(path);
  const given = readGiven(order.given);
  const columns: Columns = { ...(kept ?? guessColumns(names)), ...given };
  for (const column of Object.values(columns)) {
    if (!names.includes(column)) throw noColumn(column, names);
  }
  const open = neededFields.filter((field) => !columns[field]);
  if (open.length > 0 && !order.asker) throw noMapping(open, names);
  for (const field of open) {
    const answer = await order.asker?.ask(askColumn(field, names));
    if (answer) columns[field] = answer;
  }
  if (!order.dryRun) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${about}${stringify(columns, { lineWidth: 0 })}`);
  }
  return columns;
}

const about = '# الحقل: عموده في الملف · field: its column in the file\n';

async function readKept(path: string): Promise<Columns | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text ? readFields(Object.entries((parse(text) ?? {}) as object)) : undefined;
}

const readGiven = (given: readonly string[]): Columns =>
  readFields(given.map((each) => [each.replace(/=.*$/s, ''), each.replace(/^[^=]*=?/, '')]));

function readFields(pairs: readonly [string, unknown][]): Columns {
  const unknown = pairs.find(([field]) => !columnFields.includes(field as ColumnField));
  if (unknown) throw noField(unknown[0]);
  return Object.fromEntries(pairs.map(([field, column]) => [field, String(column)]));
}

const words: Record<(typeof neededFields)[number], { ar: string; en: string }> = {
  title: { ar: 'العنوان', en: 'the headline' },
  date: { ar: 'تاريخ النشر', en: 'the day of publication' },
  text: { ar: 'نصّ المقال', en: 'the text' },
};

function askColumn(field: (typeof neededFields)[number], names: readonly string[]): Question {
  const list = names.map((name, at) => `${at + 1}. ${name}`).join('  ');
  const { ar, en } = words[field];
  return {
    ar: `${list}\nفي أيّ عمود ${ar}؟`,
    en: `Which column holds ${en}?`,
    read: (answer) => {
      const value = names.find((name) => name === answer) ?? names[Number(answer) - 1];
      return value
        ? { value }
        : {
            fault: {
              ar: 'اكتب اسم العمود أو رقمه.',
              en: 'Write the name or the number of a column.',
            },
          };
    },
  };
}

const noMapping = (open: readonly string[], names: readonly string[]) => {
  const flags = open.map((field) => `--map ${field}=…`).join(' ');
  const list = names.map((name) => `«${name}»`).join('، ');
  return new Refusal({
    ar: `لا يُعرف أيّ عمود فيه ${open.map((field) => words[field as keyof typeof words].ar).join('، ')}. الأعمدة: ${list}. سمِّها في الأمر: ${flags}`,
    en: `It is not known which column holds ${open.map((field) => words[field as keyof typeof words].en).join(', ')}. Name them in the command: ${flags}`,
  });
};

const noColumn = (column: string, names: readonly string[]) =>
  new Refusal({
    ar: `لا عمود في الملف بهذا الاسم: «${column}». الأعمدة: ${names.map((name) => `«${name}»`).join('، ')}`,
    en: `The file has no column of this name: “${column}”. Its columns: ${names.join(', ')}`,
  });

const noField = (field: string) =>
  new Refusal({
    ar: `لا حقل بهذا الاسم: ${field}. اكتب --map FIELD=COLUMN، والحقول: ${columnFields.join(' ')}`,
    en: `There is no field of this name: ${field}. Write --map FIELD=COLUMN; fields: ${columnFields.join(' ')}`,
  });
