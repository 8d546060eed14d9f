import type { FrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import { makeLocator } from './locate.ts';
import type { Passage } from './passage.ts';
import { PassageBuilder } from './passage-builder.ts';

/** The fields that hold words. */
const single = [
  ['title'],
  ['source'],
  ['kicker'],
  ['location'],
  ['series', 'name'],
  ['summary'],
  ['photo', 'alt'],
  ['photo', 'caption'],
  ['photo', 'credit'],
];

/** Lists of words, and what of an item holds them; a lone name stands for a list of one. */
const listed = { authors: [], topics: [], corrections: ['text'] };

function listPaths({ data }: FrontMatter): string[][] {
  const fields = (data ?? {}) as Record<string, unknown>;
  const items = Object.entries(listed).flatMap(([field, within]) => {
    const value = fields[field];
    if (typeof value === 'string') return [[field]];
    return Array.isArray(value) ? value.map((_, at) => [field, String(at), ...within]) : [];
  });
  return [...single, ...items];
}

/**
 * Reads the words of an article's front matter.
 *
 * @param frontMatter its fields
 * @param yaml what they were read from
 * @returns a passage for each that is there, by dotted path; none where the YAML has to be mended
 *   first, since places in what was mended are none in the file
 */
export function readFields(frontMatter: FrontMatter, yaml: string): Map<string, Passage> {
  const fields = new Map<string, Passage>();
  if (frontMatter.problems.length > 0) return fields;
  const locate = makeLocator(yaml, 2);
  for (const path of listPaths(frontMatter)) {
    const value = frontMatter.textOf(path);
    const start = frontMatter.startOf(path);
    if (value === undefined || start === undefined) continue;
    const field = path.join('.');
    const builder = new PassageBuilder(yaml);
    builder.add(value, start + (/['"]/.test(yaml[start] ?? '') ? 1 : 0));
    fields.set(field, builder.build('field', field, locate));
  }
  return fields;
}
