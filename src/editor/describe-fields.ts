import type { Field } from '@sveltia/cms';
import { z } from 'astro/zod';
import { fieldHelp } from '../article/field-help.ts';
import { site } from '../site.ts';
import { articleSchema, pictureExtensions } from '../article/schema.ts';

/** The part of JSON Schema (draft 2020-12) that the schema of articles uses. */
interface FormSchema {
  type?: string;
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, FormSchema>;
  required?: string[];
  items?: FormSchema;
}

/** An object of more fields than a form can show asks for the name of each that is wanted. */
const mostFields = 12;

/** What the preview beside the form shows, above the text: what readers see first. */
const shown = new Set(['kicker', 'title', 'photo', 'photo.file', 'photo.caption']);

/** A day, or a day and an hour: a kind of field of our own, which `start-editor.ts` draws. */
const moment = { widget: 'moment', time_zone: site.timeZone } as unknown as Partial<Field>;

/** What a form says of a field beside or instead of what the schema says of its line in a file. */
const newName = 'لكلّ اسم جديد سطر في «عناوين المواضيع والكتّاب»، وإلا لم يُنشر المقال';
export const formHints: Record<string, string> = {
  date: 'يوم النشر، وساعته إن عُرفت',
  topics: `${fieldHelp.topics?.ar}؛ ${newName}`,
  authors: `${fieldHelp.authors?.ar}؛ ${newName}`,
  'photo.alt': `${fieldHelp['photo.alt']?.ar}؛ لا بدّ منه مع كلّ صورة`,
};

/** What a form can do for a field beyond the type of its value. */
const special: Record<string, Partial<Field>> = {
  date: moment,
  updated: moment,
  'corrections.date': moment,
  summary: { widget: 'text' },
  'corrections.text': { widget: 'text' },
  // A kind of our own, likewise, which is needed where there is a picture.
  'photo.alt': { widget: 'alternative' } as unknown as Partial<Field>,
  'photo.caption': { widget: 'text' },
  'photo.file': {
    widget: 'image',
    choose_url: false,
    accept: pictureExtensions.map((extension) => `.${extension}`).join(),
  },
};

/**
 * Describes the front matter of an article as the fields of a form in the web editor, out of the very
 * schema that a build checks: names, order, what is required, how long, in which form.
 *
 * @returns fields as Sveltia CMS takes them, with labels and hints in Arabic
 * @throws Error that names a field of whose kind the editor knows nothing
 */
export function describeFields(): Field[] {
  const schema = z.toJSONSchema(articleSchema, { io: 'input', unrepresentable: 'any' });
  return describeObject(schema as FormSchema, '');
}

function describeObject({ properties = {}, required = [] }: FormSchema, prefix: string): Field[] {
  return Object.entries(properties).map(([name, schema]) => {
    const path = `${prefix}${name}`;
    const { label, ar: hint } = fieldHelp[path] ?? { label: name };
    return {
      // A file says «true», a form has a switch.
      ...{
        name,
        label,
        hint: formHints[path] ?? hint?.replace(/^true /, ''),
        required: required.includes(name),
        preview: shown.has(path),
      },
      ...describeValue(schema, path),
      ...special[path],
    } as Field;
  });
}

function describeValue(schema: FormSchema, path: string): Partial<Field> {
  const { type, properties = {}, items, maxLength, pattern, minimum, maximum } = schema;
  switch (type) {
    case 'string':
      return {
        widget: 'string',
        ...(maxLength !== undefined && { maxlength: maxLength }),
        ...(pattern !== undefined && { pattern: [pattern, describeForm(path)] }),
      };
    case 'boolean':
      return { widget: 'boolean' };
    case 'number':
      return {
        ...{ widget: 'number', value_type: 'int' },
        ...(minimum !== undefined && { min: minimum }),
        ...(maximum !== undefined && { max: maximum }),
      };
    case 'object':
      return Object.keys(properties).length > mostFields
        ? { widget: 'keyvalue', key_label: 'القاعدة', value_label: fieldHelp[`${path}.*`]?.label }
        : { widget: 'object', collapsed: 'auto', fields: describeObject(schema, `${path}.`) };
    case 'array':
      return items?.properties
        ? { widget: 'list', collapsed: true, fields: describeObject(items, `${path}.`) }
        : { widget: 'list' };
    default:
      throw new Error(`${path}: ${type}`);
  }
}

/** What the form says where a value has another form than it must. */
function describeForm(path: string): string {
  const { ar, example } = fieldHelp[path] ?? { ar: '', example: '' };
  const value = example.slice(example.indexOf(':') + 1).trim();
  const isPlain = !/[\n'"[]/.test(value);
  return isPlain && value ? `${ar}. مثال: ${value}` : ar;
}
