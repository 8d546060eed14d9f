import type { Bilingual } from '../report/problem.ts';
import { ruleIds } from '../report/rule-ids.ts';

/** What is wrong with a setting, and a line to write in its place. */
export interface SettingFault {
  name: string;
  what: Bilingual;
  write: string;
}

/** What a setting may be, and whether it is that. */
interface Rule extends Bilingual {
  write: string;
  holds: (value: unknown) => boolean;
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (write: string): Rule => ({
  ...{ ar: 'نصّ بين علامتي اقتباس', en: 'a text between quotation marks' },
  ...{ write, holds: isText },
});

const isSwitch = (value: unknown) => typeof value === 'boolean';
const onOrOff = (write: string): Rule => ({
  ...{ ar: 'true أو false بلا علامات اقتباس', en: 'true or false, without quotation marks' },
  ...{ write, holds: isSwitch },
});

const links = (write: string): Rule => ({
  ar: 'قائمة روابط، لكلّ منها text وto: مسار في الموقع أو عنوان كامل (https أو mailto أو tel)',
  en: 'a list of links, each with text and to: a path of the site or a whole address (https, mailto, tel)',
  write,
  holds: (value) => Array.isArray(value) && value.every(isLink),
});

function isLink(value: unknown): boolean {
  if (!isRecord(value) || !isText(value.text) || !isText(value.to)) return false;
  const base = 'https://site.example/';
  const { to } = value as { to: string };
  return URL.canParse(to, base) && /^(https?|mailto|tel):$/.test(new URL(to, base).protocol);
}

const rules: Record<string, Rule> = {
  name: text("name: 'اسم الموقع',"),
  description: text("description: 'جملة عن الموقع.',"),
  address: {
    ar: 'ما تقرؤه parseAddressOrExit من عنوان كامل',
    en: 'what parseAddressOrExit reads of a whole address',
    write: "address: parseAddressOrExit(process.env.SITE_URL || 'https://your-site.example/'),",
    holds: (value) => value instanceof URL,
  },
  months: {
    ar: 'قائمة من رمز بلد واحد أو رمزين (ISO 3166-1)',
    en: 'a list of one or two codes of countries (ISO 3166-1)',
    write: "months: ['EG'],",
    holds: (value) =>
      Array.isArray(value) && (value.length === 1 || value.length === 2) && value.every(isCountry),
  },
  digits: {
    ar: 'latn للأرقام 123، أو arab للأرقام ١٢٣',
    en: 'latn for 123 or arab for ١٢٣',
    write: "digits: 'latn',",
    holds: (value) => value === 'latn' || value === 'arab',
  },
  twoDigitDays: onOrOff('twoDigitDays: true,'),
  hijri: onOrOff('hijri: true,'),
  timeZone: {
    ar: 'اسم منطقة زمنية من قائمة IANA',
    en: 'the name of a time zone of IANA’s list',
    write: "timeZone: 'Asia/Riyadh',",
    holds: (value) => isText(value) && isZone(value as string),
  },
  precompressed: onOrOff('precompressed: true,'),
  hsts: {
    ar: 'عدد أيام صحيح، أو 0',
    en: 'a whole number of days, or 0',
    write: 'hsts: 365,',
    holds: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  },
  editor: {
    ar: 'true أو false، أو اسم الخدمة والمستودع',
    en: 'true or false, or the names of the service and the repository',
    write: "editor: { name: 'github', repo: 'owner/name' },",
    holds: (value) =>
      isSwitch(value) ||
      (isRecord(value) && isText(value.repo) && /^(github|gitlab|gitea)$/.test(`${value.name}`)),
  },
  menu: links("menu: [{ text: 'المواضيع', to: 'topics/' }],"),
  footer: links("footer: [{ text: 'المواضيع', to: 'topics/' }],"),
  allow: {
    ar: 'أسماء قواعد من src/docs/warnings.md، ولكلّ منها السبب',
    en: 'names of rules of src/docs/warnings.md, each with the reason',
    write: "allow: { 'straight-quotes': 'هكذا تكتب صحيفتنا' },",
    holds: (value) =>
      isRecord(value) &&
      Object.entries(value).every(
        ([rule, reason]) => ruleIds.some((id) => id === rule) && isText(reason),
      ),
  },
};

/**
 * Finds the settings that are not what they may be: programs that check types see that, but none of them
 * stands between a person who writes `src/site.ts` and a build.
 *
 * @param settings all of them
 * @returns each with what it has to be and a line that is right
 */
export function findSettingFaults(settings: object): SettingFault[] {
  const values = new Map(Object.entries(settings));
  return Object.entries(rules)
    .filter(([name, { holds }]) => !holds(values.get(name)))
    .map(([name, { ar, en, write }]) => ({
      name,
      what: {
        ar: `قيمة ${name} غير صالحة، والمطلوب ${ar}.`,
        en: `The value of ${name} is not valid: it has to be ${en}.`,
      },
      write,
    }));
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: unknown) =>
  typeof code === 'string' && /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined;

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
