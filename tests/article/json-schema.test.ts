import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fieldHelp } from '../../src/article/field-help.ts';
import { parseFrontMatter } from '../../src/article/front-matter/parse-front-matter.ts';
import { splitFrontMatter } from '../../src/article/front-matter/split-front-matter.ts';
import { articleSchema } from '../../src/article/schema.ts';
import { ruleIds } from '../../src/report/rule-ids.ts';
import { exampleFolder } from '../support/example-folder.ts';

interface Schema {
  type?: string;
  pattern?: string;
  maxLength?: number;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  dependentRequired?: Record<string, string[]>;
  items?: Schema;
  minItems?: number;
  maximum?: number;
  minimum?: number;
}

/** As Astro writes it for editors' programs. */
const schema = z.toJSONSchema(articleSchema, { io: 'input', unrepresentable: 'any' }) as Schema;
const schemaOf = (field: string) =>
  field
    .split('.')
    .reduce<Schema | undefined>((each, name) => (each?.items ?? each)?.properties?.[name], schema);

/** What of a value the schema refuses; the part of JSON Schema that ours uses. */
function refuse(value: unknown, { type, ...own }: Schema, path = ''): string[] {
  if (type === 'array') {
    if (!Array.isArray(value) || value.length < (own.minItems ?? 0)) return [path];
    return value.flatMap((each, at) => refuse(each, own.items ?? {}, `${path}${at}.`));
  }
  if (type !== 'object') {
    const fits =
      typeof value === type &&
      (!own.pattern || new RegExp(own.pattern, 'u').test(String(value))) &&
      [...String(value)].length <= (own.maxLength ?? Infinity) &&
      (typeof value !== 'number' ||
        (value >= (own.minimum ?? -Infinity) && value <= (own.maximum ?? Infinity)));
    return fits ? [] : [path];
  }
  if (typeof value !== 'object' || value === null) return [path];
  const names = Object.keys(value);
  const needed = [
    ...(own.required ?? []),
    ...names.flatMap((name) => own.dependentRequired?.[name] ?? []),
  ];
  return [
    ...needed.filter((name) => !names.includes(name)).map((name) => `${path}${name}?`),
    ...Object.entries(value).flatMap(([name, each]) => {
      const part = own.properties?.[name];
      if (!part) return own.additionalProperties === false ? [`${path}${name}!`] : [];
      return refuse(each, part, `${path}${name}${part.type === 'object' ? '.' : ''}`);
    }),
  ];
}

test('every field is explained in Arabic and English, with an example', () => {
  const fields = Object.keys(fieldHelp).filter((field) => !field.endsWith('*'));
  const described = fields.map((field) => schemaOf(field)?.description ?? field);
  for (const text of described)
    expect(text).toMatch(/^[^\n]*\p{Script=Arabic}[^\n]*\n\n.+\n\n.+:/u);
  expect(Object.keys(schema.properties ?? {})).toEqual(
    fields.filter((field) => !field.includes('.')),
  );
  expect(Object.keys(schemaOf('allow')?.properties ?? {})).toEqual(ruleIds);
});

test('the site’s own articles fit it', async () => {
  let count = 0;
  for await (const file of glob(`${exampleFolder}/*/*/index.md`)) {
    const { yaml = '' } = splitFrontMatter(readFileSync(file, 'utf8')) ?? {};
    expect(refuse(parseFrontMatter(yaml, file).data, schema), file).toEqual([]);
    count += 1;
  }
  expect(count).toBeGreaterThan(3);
});

const good = { title: 'عنوان', date: '2014-11-07', source: 'وكالة' };

test.each<[string, object, string[]]>([
  ['no title', { date: good.date, source: good.source }, ['title?']],
  ['a title of dots', { ...good, title: '…' }, ['title']],
  ['an address of dots', { ...good, sourceUrl: 'https://…' }, ['sourceUrl']],
  ['an empty title', { ...good, title: ' ' }, ['title']],
  ['a title that is a number', { ...good, title: 1984 }, ['title']],
  ['a title of two lines', { ...good, title: 'أ\nب' }, ['title']],
  ['a title of 301 characters', { ...good, title: 'أ'.repeat(301) }, ['title']],
  ['a source of 121 characters', { ...good, source: 'أ'.repeat(121) }, ['source']],
  ['a date in another order', { ...good, date: '7/11/2014' }, ['date']],
  ['a date-time without offset', { ...good, date: '2014-11-07T10:00' }, ['date']],
  ['a relative address', { ...good, sourceUrl: '/news' }, ['sourceUrl']],
  ['a misspelt field', { ...good, sumary: 'أ' }, ['sumary!']],
  ['a draft that is neither', { ...good, draft: 'yes' }, ['draft']],
  ['a photo without caption', { ...good, photo: { credit: 'و' } }, ['photo.caption?']],
  ['a picture without alt', { ...good, photo: { file: 'a.png', caption: 'أ' } }, ['photo.alt?']],
  ['no author in the list', { ...good, authors: [] }, ['authors']],
  ['an author without a name', { ...good, authors: ['هدى', ''] }, ['authors1.']],
  ['a topic that is a number', { ...good, topics: [2024] }, ['topics0.']],
  [
    'a correction without text',
    { ...good, corrections: [{ date: '2014-11-08' }] },
    ['corrections0.text?'],
  ],
  ['a part 0 of a series', { ...good, series: { name: 'أ', part: 0 } }, ['series.part']],
  ['a series without a part', { ...good, series: { name: 'أ' } }, ['series.part?']],
  [
    'a point beyond the picture',
    { ...good, photo: { caption: 'أ', focus: '50% 110%' } },
    ['photo.focus'],
  ],
  ['a rule that is none', { ...good, allow: { typos: 'أ' } }, ['allow.typos!']],
  ['a silence without reason', { ...good, allow: { tatweel: '' } }, ['allow.tatweel']],
])('%s is refused, as by the build', (_name, fields, refused) => {
  expect(refuse(fields, schema)).toEqual(refused);
  expect(articleSchema.safeParse(fields).success).toBe(false);
  expect(refuse(good, schema)).toEqual([]);
});

test('a title of 300 characters and a source of 120 are taken, of any script', () => {
  const fields = { ...good, title: '𐤀'.repeat(300), source: '𐤀'.repeat(120) };
  expect(refuse(fields, schema)).toEqual([]);
  expect(articleSchema.safeParse(fields).success).toBe(true);
});
