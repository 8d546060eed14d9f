import type { FrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import { ruleIds } from '../../report/rule-ids.ts';
import type { Warning } from './warning.ts';

/**
 * Passes over the warnings that an article's front matter allows, and reports what it allows in
 * vain: a silence that outlives its cause would hide the next one.
 *
 * @param file the article
 * @param warnings all of its own
 * @param frontMatter its fields
 * @returns the others, and one for each silence without a cause
 */
export function applySilences(
  file: string,
  warnings: readonly Warning[],
  { textOf, lineOf }: FrontMatter,
): Warning[] {
  const allowed = ruleIds.filter((id) => textOf(['allow', id])?.trim());
  const kept = warnings.filter(({ rule }) => !allowed.some((id) => id === rule));
  const unused = allowed.filter((id) => !warnings.some(({ rule }) => rule === id));
  return [
    ...kept,
    ...unused.map((id) => describeUnused(file, lineOf(['allow', id]), `allow.${id}`, id)),
  ];
}

/**
 * Passes over the warnings that the site allows.
 *
 * @param warnings those of all articles
 * @param allowed the reasons by rule, as `site.allow` holds them
 * @returns the others, and one for each silence without a cause
 */
export function applySiteSilences(
  warnings: readonly Warning[],
  allowed: Readonly<Record<string, string | undefined>>,
): Warning[] {
  const ids = ruleIds.filter((id) => allowed[id]?.trim());
  const unused = ids.filter((id) => !warnings.some(({ rule }) => rule === id));
  return [
    ...warnings.filter(({ rule }) => !ids.some((id) => id === rule)),
    ...unused.map((id) => describeUnused('src/site.ts', 1, 'allow', id)),
  ];
}

const describeUnused = (file: string, line: number, field: string, id: string): Warning => ({
  file,
  line,
  column: 1,
  field,
  rule: 'unused-silence',
  excerpt: id,
  what: {
    ar: `أُسكتت القاعدة ${id} ولا تنبيه منها هنا.`,
    en: `The rule ${id} is silenced, and would say nothing here.`,
  },
  write: { ar: 'احذف السطر.', en: 'Delete the line.' },
});
