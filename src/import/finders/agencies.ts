import { foldText } from '../../arabic/fold.ts';

/** News agencies, as newspapers name them; with or without «وكالة» before. */
const agencies = fold(
  ...[
    'فرانس برس',
    'فرنس برس',
    'الفرنسية',
    'الصحافة الفرنسية',
    'أ ف ب',
    'أ.ف.ب',
    'AFP',
    'رويترز',
    'Reuters',
  ],
  ...[
    'أسوشيتد برس',
    'أسوشييتد برس',
    'أسوشيتدبرس',
    'أ ب',
    'أ.ب',
    'AP',
    'Associated Press',
    'يونايتد برس',
  ],
  ...[
    'الألمانية',
    'الأنباء الألمانية',
    'د ب أ',
    'د.ب.أ',
    'dpa',
    'إفي',
    'EFE',
    'نوفوستي',
    'سبوتنيك',
    'تاس',
  ],
  ...[
    'الأناضول',
    'أناضول',
    'شينخوا',
    'بلومبرغ',
    'بلومبيرغ',
    'Bloomberg',
    'الأوروبية',
    'EPA',
    'قدس برس',
  ],
  ...[
    'أنباء الشرق الأوسط',
    'أ ش أ',
    'أ.ش.أ',
    'بترا',
    'وفا',
    'معا',
    'سانا',
    'واس',
    'كونا',
    'وام',
    'قنا',
    'بنا',
  ],
  ...[
    'الأنباء السعودية',
    'الأنباء القطرية',
    'أنباء الإمارات',
    'العمانية',
    'الأنباء العمانية',
    'سبأ',
    'واع',
  ],
  ...[
    'الأنباء الجزائرية',
    'الأنباء الليبية',
    'وال',
    'تونس أفريقيا للأنباء',
    'المغرب العربي للأنباء',
    'سونا',
  ],
  ...['الوكالة الوطنية للإعلام', 'إرنا', 'فارس', 'تسنيم', 'مهر'],
);

/** Sellers of pictures: a credit to one says nothing of the text. */
const pictureAgencies = fold(
  ...['غيتي', 'جيتي', 'غيتي إيميجز', 'Getty', 'Getty Images', 'Shutterstock', 'شترستوك', 'iStock'],
  ...[
    'أرشيف',
    'أرشيفية',
    'صورة أرشيفية',
    'الأرشيف',
    'Archive',
    'مواقع التواصل',
    'مواقع التواصل الاجتماعي',
  ],
  ...['تويتر', 'فيسبوك', 'إنترنت', 'الإنترنت', 'أونسبلاش', 'Unsplash', 'ويكيميديا', 'Wikimedia'],
);

/**
 * Finds the news agency in a credit or byline.
 *
 * @param credit what stands in brackets or after «المصدر:»: «فرانس برس», «الأناضول/ غيتي»
 * @returns the agency as written there; undefined where none of those known is named
 */
export function findAgency(credit: string): string | undefined {
  return splitCredit(credit).find((part) => agencies.has(foldName(part)));
}

/**
 * Whether a text in brackets credits a picture to somebody known, or says that it does.
 *
 * @param credit the text between the brackets
 * @returns true for an agency, one of pictures too, or after a word such as «تصوير»
 */
export function isCredit(credit: string): boolean {
  return (
    splitCredit(credit).some(
      (part) => agencies.has(foldName(part)) || pictureAgencies.has(foldName(part)),
    ) || /^(تصوير|عدسة|المصدر|الصورة|صورة|Photo|Credit)([\s:]|$)/iu.test(credit.trim())
  );
}

const splitCredit = (credit: string) =>
  [credit, ...credit.split(/[/،,|–—-]/)].map((part) => part.trim()).filter(Boolean);

/** Without the word for agency, which some write and some do not. */
function foldName(text: string): string {
  return foldText(text).replace(/^وكاله (الانباء )?/, '');
}

function fold(...names: string[]): ReadonlySet<string> {
  return new Set(names.map(foldName));
}
