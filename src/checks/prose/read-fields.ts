import type { FrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import { makeLocator } from './locate.ts';
import type { Passage } from './passage.ts';
import { PassageBuilder } from './passage-builder.ts';

/** Places of a list that are read; what has more is no list of names. */
const places = Array.from({ length: 20 }, (_, at) => String(at));

/** The fields that hold words; of lists each item, and a lone name that stands for one. */
const paths = [
  ['title'],
  ['source'],
  ['kicker'],
  ['location'],
  ['series', 'name'],
  ...['authors', 'topics'].flatMap((field) => [[field], ...places.map((at) => [field, at])]),
  ...places.map((at) => ['corrections', at, 'text']),
  ['summary'],
  ['photo', 'alt'],
  ['photo', 'caption'],
  ['photo', 'credit'],
];

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
  for (const path of paths) {
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
