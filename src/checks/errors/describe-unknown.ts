import { closestMatch } from 'leven';
import { fieldHelp } from '../../article/field-help.ts';
import {
  type FrontMatter,
  parseFrontMatter,
} from '../../article/front-matter/parse-front-matter.ts';
import { findMeant } from '../../article/other-names.ts';
import { articleSchema } from '../../article/schema.ts';
import type { Bilingual, Problem } from '../../report/problem.ts';
import { ruleIds } from '../../report/rule-ids.ts';
import { nest } from './suggest-value.ts';
import { usePhoto } from './use-photo.ts';
import { valueAt } from './value-at.ts';

type Path = readonly PropertyKey[];

const fields = Object.keys(fieldHelp).filter((name) => !name.endsWith('*'));

/**
 * Describes fields that the schema does not know: each that is known by another name, or misspelt, with
 * its right name and its value, and all the others in one problem that lists the names there are.
 *
 * @param paths of the unknown fields
 * @param frontMatter they stand in
 * @param file of the article
 * @returns the problems
 */
export function describeUnknown(
  paths: readonly Path[],
  frontMatter: FrontMatter,
  file: string,
): Problem[] {
  const rename = (path: Path) => ({ path, write: findRemedy(path, frontMatter) });
  const all = paths.map(rename);
  const rest = all.filter(({ write }) => !write).map(({ path }) => path);
  const isRule = ([first]: Path) => first === 'allow';
  return [
    ...all.flatMap(({ path, write }) =>
      write ? [{ ...placeOf([path], frontMatter, file), what: noSuch([path]), write }] : [],
    ),
    ...[rest.filter(isRule), rest.filter((path) => !isRule(path))]
      .filter((paths) => paths.length > 0)
      .map((paths) => ({
        ...placeOf(paths, frontMatter, file),
        what: noSuch(paths),
        write: isRule(paths[0]!) ? listNames(ruleIds) : listNames(fields),
      })),
  ];
}

/**
 * Finds the field that an unknown one is meant to be: another system's name for it, a misspelt one, or
 * one that lost its indentation.
 *
 * @param path of the unknown field
 * @returns the field, dotted; undefined where it resembles none
 */
export function findField(path: Path): string | undefined {
  const field = path.join('.');
  const names = path[0] === 'allow' ? ruleIds.map((id) => `allow.${id}`) : fields;
  const last = (name: string) => name.split('.').at(-1) ?? name;
  const other = findMeant(field);
  const maxDistance = Math.min(2, Math.floor(last(field).length / 3));
  const small = (name: string) => last(name).toLowerCase();
  const near = closestMatch(small(field), names.map(small), { maxDistance });
  return other ?? names.find((name) => small(name) === near);
}

function placeOf(paths: readonly Path[], { lineOf }: FrontMatter, file: string) {
  return {
    file,
    line: Math.min(...paths.map((path) => lineOf(path))),
    field: paths.map((path) => path.join('.')).join('، '),
  };
}

function noSuch(paths: readonly Path[]): Bilingual {
  const isRule = paths[0]![0] === 'allow';
  if (paths.length === 1)
    return isRule
      ? { ar: 'لا توجد قاعدة بهذا الاسم.', en: 'There is no rule of this name.' }
      : { ar: 'لا يوجد حقل بهذا الاسم.', en: 'There is no field of this name.' };
  return isRule
    ? { ar: 'لا توجد قواعد بهذه الأسماء.', en: 'There are no rules of these names.' }
    : { ar: 'لا توجد حقول بهذه الأسماء.', en: 'There are no fields of these names.' };
}

function listNames(names: readonly string[]): Bilingual {
  return {
    ar: `احذف ما لا مكان له. الأسماء هي: ${names.join('، ')}.`,
    en: `Delete what has no place here. The names are: ${names.join(', ')}.`,
  };
}

/** The field as it should be written; else what to do. */
function findRemedy(path: Path, frontMatter: FrontMatter): Problem['write'] | undefined {
  const { data, sourceOf } = frontMatter;
  const name = String(path.at(-1));
  if (path.length === 1 && /^(slug|permalink|path)$/i.test(name)) return useFolder(name);
  const field = findField(path);
  if (!field) return undefined;
  if (valueAt(data, field.split('.')) !== undefined && !field.startsWith('allow.'))
    return {
      ar: `احذف ${name}: في المقال ${field}.`,
      en: `Delete ${name}: the article has ${field}.`,
    };
  const source = sourceOf(path)?.trim();
  const value = valueAt(data, path);
  if (findMeant(path.join('.')) === 'photo.file')
    return usePhoto(typeof value === 'string' ? value : '…');
  if (field.startsWith('allow.')) return nest(field, source || "'السبب'");
  const remedy = source ? nest(field, source) : undefined;
  if (remedy && isAccepted(remedy, field)) return remedy;
  const [from, to] = [`${name}:`, `${field.split('.').at(-1)}:`];
  const inside = field.includes('.')
    ? { ar: `، تحت ${field.split('.')[0]}:`, en: `, below ${field.split('.')[0]}:` }
    : { ar: '', en: '' };
  return {
    ar: `اكتب ${to} مكان ${from}${inside.ar}`,
    en: `Write ${to} in the place of ${from}${inside.en}`,
  };
}

/** Whether a line of front matter would be refused in its turn. */
function isAccepted(remedy: string, field: string): boolean {
  const { data, problems } = parseFrontMatter(remedy, '');
  const { error } = articleSchema.safeParse(data);
  return problems.length === 0 && !error?.issues.some(({ path }) => path.join('.') === field);
}

const useFolder = (name: string): Bilingual => ({
  ar: `احذف ${name}: عنوان المقال اسم مجلده، content/السنة/الاسم/index.md.`,
  en: `Delete ${name}: an article's address is the name of its folder, content/YEAR/NAME/index.md.`,
});
