import type { GitBackend } from '@sveltia/cms';
import type { Digits } from '../arabic/digits.ts';
import { formatProblems } from '../report/format-problems.ts';
import type { RuleId } from '../report/rule-ids.ts';
import { findLine } from './find-line.ts';
import { findSettingFaults } from './find-setting-faults.ts';

/** A link of the site's own, beside those that every page has. */
export interface MenuLink {
  /** What it says. */
  text: string;
  /** A path from the site's first page (`topics/`), or a whole address. */
  to: string;
}

/** All that a site may set; `src/docs/settings.md` says what each does. */
export interface Settings {
  name: string;
  description: string;
  address: URL;
  months: readonly string[];
  digits: Digits;
  twoDigitDays: boolean;
  hijri: boolean;
  timeZone: string;
  precompressed: boolean;
  hsts: number;
  editor: boolean | GitBackend;
  menu: readonly MenuLink[];
  footer: readonly MenuLink[];
  allow: Partial<Record<RuleId, string>>;
}

/** What a site has to say itself. */
type Own = Pick<Settings, 'name' | 'description' | 'address'> & Partial<Settings>;

/** What is so where a site does not say otherwise, also one that was set up before a setting came. */
const defaults: Omit<Settings, 'name' | 'description' | 'address'> = {
  months: ['EG'],
  digits: 'latn',
  twoDigitDays: false,
  hijri: false,
  timeZone: 'Asia/Riyadh',
  precompressed: false,
  hsts: 0,
  editor: false,
  menu: [],
  footer: [],
  allow: {},
};

const file = 'src/site.ts';

/**
 * Completes what a site has set with what is so where it says nothing.
 *
 * A setting of another name, which none would heed, and one that is not what it may be end the process with
 * a message in Arabic and English.
 *
 * @param own the site's settings
 * @returns all settings
 */
export function completeSettings(own: Own): Settings {
  const known = ['name', 'description', 'address', ...Object.keys(defaults)];
  const unknown = Object.keys(own).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const named = unknown.map((name) => {
      const line = findLine(file, name);
      return line ? `${name} (${file}:${line})` : name;
    });
    console.error(
      `\nفي ${file} إعداد غير معروف: ${named.join('، ')}. الإعدادات المعروفة: ${known.join('، ')}.\n` +
        `Unknown setting in ${file}: ${named.join(', ')}. Known are: ${known.join(', ')}.\n`,
    );
    process.exit(1);
  }
  const settings = { ...defaults, ...own };
  const faults = findSettingFaults(settings);
  if (faults.length > 0) {
    const problems = faults.map(({ name, ...fault }) => {
      return { file, line: findLine(file, name), field: name, ...fault };
    });
    console.error(`\n${formatProblems(problems)}\n`);
    process.exit(1);
  }
  return settings;
}
