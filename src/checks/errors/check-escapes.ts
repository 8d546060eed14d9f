import type { FrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import type { Problem } from '../../report/problem.ts';
import { alignValue } from '../prose/align.ts';
import { describeEscape, findForbidden } from './check-characters.ts';

/** An escape of YAML in double quotes (YAML 1.2.2, §5.7). */
const yamlEscape = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/iy;

/**
 * Refuses in every field what `checkCharacters` refuses in the file, where YAML makes it out of an
 * escape: `"\u202E"`, `"\x08"`.
 *
 * @param file of the article
 * @param frontMatter its fields
 * @returns a problem for each such escape, with its line
 */
export function checkEscapes(file: string, frontMatter: FrontMatter): Problem[] {
  return listTexts(frontMatter.data).flatMap(({ path, text }) => {
    const found = findForbidden(text);
    if (found.length === 0) return [];
    const source = frontMatter.sourceOf(path) ?? '';
    const offsets = alignValue(text, source, /^['"]/.test(source) ? 1 : 0);
    // What stands there as it is has been found in the file.
    const isFound = findForbidden(source).length > 0;
    return found
      .filter(({ offset }) => !isFound || source[offsets[offset] ?? 0] !== text[offset])
      .map((each) => {
        const at = offsets[each.offset] ?? 0;
        yamlEscape.lastIndex = at;
        const written = yamlEscape.exec(source)?.[0] ?? each.code;
        // Items of a list have no name of their own.
        const field = path.filter((part) => typeof part === 'string').join('.');
        const line = frontMatter.lineOf(path, at);
        return { file, line, field, ...describeEscape(each, written) };
      });
  });
}

/** Values of fields, of their fields and of items: the schema refuses what lies deeper. */
const deepest = 2;

/** All texts among the values. By aliases of YAML a value may hold itself. */
function listTexts(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null || path.length === deepest) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    listTexts(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
