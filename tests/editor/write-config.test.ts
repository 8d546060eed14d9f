import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fieldHelp } from '../../src/article/field-help.ts';
import { parseFrontMatter } from '../../src/article/front-matter/parse-front-matter.ts';
import { splitFrontMatter } from '../../src/article/front-matter/split-front-matter.ts';
import { articleSchema } from '../../src/article/schema.ts';
import { formHints } from '../../src/editor/describe-fields.ts';
import { completeArabic } from '../../src/editor/more-arabic.ts';
import { formatEditorPolicy } from '../../src/editor/write-editor-page.ts';
import { makeEditorConfig } from '../../src/editor/write-config.ts';
import { exampleFolder } from '../support/example-folder.ts';

interface Schema {
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  type?: string;
  pattern?: string;
  maxLength?: number;
}

interface FormField {
  name: string;
  label: string;
  hint?: string;
  widget: string;
  required?: boolean;
  maxlength?: number;
  pattern?: [string, string];
  fields?: FormField[];
}

const github = { name: 'github', repo: 'owner/name' } as const;
const { collections = [], singletons = [] } = makeEditorConfig(github);
const articles = collections[0] as unknown as { fields: FormField[]; path: string };
const form = articles.fields.filter(({ name }) => name !== 'body');
const schema = z.toJSONSchema(articleSchema, { io: 'input', unrepresentable: 'any' }) as Schema;

/** What of a form is not as the schema has it. */
function compare(
  fields: readonly FormField[],
  { properties = {}, required = [] }: Schema,
  at = '',
) {
  const faults: string[] = [];
  const names = fields.map(({ name }) => name).join();
  if (names !== Object.keys(properties).join()) faults.push(`${at}: ${names}`);
  for (const field of fields) {
    const [path, own] = [`${at}${field.name}`, properties[field.name] ?? {}];
    const inner = own.items?.properties ? own.items : own;
    if (field.required !== required.includes(field.name)) faults.push(`${path} required`);
    if (field.maxlength !== own.maxLength) faults.push(`${path} maxlength`);
    if (field.pattern?.[0] !== own.pattern) faults.push(`${path} pattern`);
    if (field.hint !== (formHints[path] ?? fieldHelp[path]?.ar.replace(/^true /, '')))
      faults.push(`${path} hint`);
    if (!/^[\p{Script=Arabic}\s\p{M}]+$/u.test(field.label)) faults.push(`${path} label`);
    if (field.fields) faults.push(...compare(field.fields, inner, `${path}.`));
    else if (inner.properties && field.widget !== 'keyvalue') faults.push(`${path} fields`);
  }
  return faults;
}

test('the form has the fields of the schema, with its hints, lengths and forms, and its marks of what is required', () => {
  expect(compare(form, schema)).toEqual([]);
  expect(form.filter(({ required }) => required).map(({ name }) => name)).toEqual([
    ...['title', 'date', 'source'],
  ]);
});

test('what it asks of a value, the values of the site’s own articles fulfil', async () => {
  let count = 0;
  for await (const file of glob(`${exampleFolder}/*/*/index.md`)) {
    const { yaml = '' } = splitFrontMatter(readFileSync(file, 'utf8')) ?? {};
    const { data } = parseFrontMatter(yaml, file) as { data: Record<string, unknown> };
    for (const { name, pattern } of form) {
      if (!pattern || data[name] === undefined) continue;
      expect(String(data[name]), `${file} ${name}`).toMatch(new RegExp(pattern[0], 'u'));
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(10);
});

test('what a value must look like is said in Arabic, with an example where one is plain', () => {
  const said = (name: string) => form.find((field) => field.name === name)?.pattern?.[1];
  expect(said('date')).toMatch(/^\p{Script=Arabic}.+ مثال: 2014-11-07$/u);
  expect(said('sourceUrl')).toMatch(/مثال: https:\/\/example\.com\/original$/);
  expect(said('title')).toBe('عنوان المقال في سطر واحد');
});

test('the ledger and the file of names can be written too, since a new topic needs an address', () => {
  expect(singletons.map((each) => 'file' in each && each.file)).toEqual([
    ...['content/addresses.txt', 'content/names.txt'],
  ]);
});

test('words that the interface lacks in Arabic are added, and none that it has is changed', () => {
  const words = { replace: 'استبدال', entry_sidebar: { history: { title: 'السجل' } } };
  const all = completeArabic(words);
  expect(all).toMatchObject({ ...words, replace_image: 'استبدال الصورة' });
  expect(completeArabic(all)).toEqual(all);
  expect(completeArabic({ replace_image: 'أبدلها' }).replace_image).toBe('أبدلها');
  const english = JSON.parse(readFileSync('node_modules/@sveltia/cms/locales/en-US.json', 'utf8'));
  expect(completeArabic(english)).toEqual(english);
});

test('the policy of the page lets it speak with the service that keeps the articles, and with no other', () => {
  const connects = (backend: Parameters<typeof formatEditorPolicy>[0]) =>
    /connect-src ([^;]+)/.exec(formatEditorPolicy(backend))?.[1];
  expect(connects(github)).toBe("'self' blob: data: https://api.github.com");
  const own = { name: 'gitlab', repo: 'a/b', api_root: 'https://git.example/api/v4' } as const;
  expect(connects(own)).toBe("'self' blob: data: https://git.example");
  expect(formatEditorPolicy(github)).not.toMatch(
    /unsafe-eval'(?<!wasm-unsafe-eval')|https:(?!\/\/)|\*/,
  );
});
