import type { GitBackend } from '@sveltia/cms';
import type { Digits } from './arabic/digits.ts';
import type { RuleId } from './report/rule-ids.ts';
import { completeSettings, type MenuLink } from './settings/complete-settings.ts';
import { makeLinks } from './settings/make-links.ts';
import { exampleAddress, parseAddressOrExit } from './settings/parse-address.ts';

/**
 * The site's own facts. Whoever runs a site changes this file and `src/own/`, its words, colours and logo:
 * new versions change neither, and a setting that is not named here is as src/docs/settings.md says.
 */
export const site = completeSettings({
  /** The name in the header and in titles. */
  name: 'مقال',
  /** One sentence on the site: in the footer and in the description of the first page. */
  description: 'مقالات عربية في صفحات هادئة، تُقرأ وتُشارَك وتُطبع.',
  /** Where the site lives, with the folder if it is not at the root. `SITE_URL` overrides it. */
  address: parseAddressOrExit(process.env.SITE_URL || exampleAddress),
  /** Countries whose month names dates use; two give the doubled form, as `DayStyle` says. */
  months: ['EG'] as readonly string[],
  /** Digits of everything the site itself counts or dates: `latn` 123 or `arab` ١٢٣. */
  digits: 'latn' as Digits,
  /** Whether days below ten have a zero before them: «07 نوفمبر», as the first article was published. */
  twoDigitDays: true as boolean,
  /** Whether dates are followed by the Hijri date of the Umm al-Qura calendar. */
  hijri: false as boolean,
  /** IANA name of the zone in which the day of an article without an hour begins. */
  timeZone: 'Asia/Riyadh',
  /**
   * Whether each text file of the site lies beside itself compressed (`.br`, `.gz`), as nginx and Caddy
   * send it. Hosts that compress by themselves need none, and count files.
   */
  precompressed: false as boolean,
  /**
   * Whether builds hold the web editor, `/admin/`: `true` where the site's repository can be told from
   * the folder or the CI machine, else its name: `{ name: 'github', repo: 'owner/name' }`.
   */
  editor: false as boolean | GitBackend,
  /** Links in the header: `{ text: 'المواضيع', to: 'topics/' }`; `to` may lead to another site. */
  menu: [] as readonly MenuLink[],
  /** Links in the footer, likewise. */
  footer: [] as readonly MenuLink[],
  /** Warnings passed over in all articles, by rule, with the reason: `'straight-quotes': '…'`. */
  allow: {} as Partial<Record<RuleId, string>>,
});

export const { linkTo, addressOf } = makeLinks(site.address);
