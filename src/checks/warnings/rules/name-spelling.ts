import { keyOfName, type Taxonomy } from '../../../permalinks/terms/term.ts';
import type { Passage } from '../../prose/passage.ts';
import type { Finding, Rule } from '../rule.ts';
import { findAlike, keyOfPerson } from '../spelling/site-names.ts';

/** Topics and authors that are written in two ways. */
export const nameSpelling: Rule = {
  id: 'name-spelling',
  about: {
    ar: 'موضوع أو كاتب كُتب اسمه بصورتين: «ايران» وفي ملف الأسماء «إيران»؛ «د. هدى السالم» و«هدى السالم». الصورتان صفحتهما واحدة إن لم يفرّقهما إلا الهمز والتشكيل ونحوهما.',
    en: 'A topic or an author whose name is written in two ways: «ايران» where the file of names has «إيران»; «د. هدى السالم» and «هدى السالم». Spellings that differ in hamzas, vowel signs and the like have one page.',
  },
  example: {
    wrong: 'authors: [هدى السالم, د. هدى السالم]',
    right: 'authors: [هدى السالم, سامر العلي]',
    fields: true,
  },
  *find({ fields, around: { names } }) {
    const persons = new Map<string, Passage>();
    for (const [path, passage] of fields) {
      const [taxonomy] = path.split('.');
      if (taxonomy !== 'topics' && taxonomy !== 'authors') continue;
      const { text } = passage;
      const twin = taxonomy === 'authors' ? persons.get(keyOfPerson(text)) : undefined;
      if (twin) yield describe(passage, twin.text);
      else if (taxonomy === 'authors') persons.set(keyOfPerson(text), passage);
      const term = names?.terms.get(keyOfName(taxonomy satisfies Taxonomy, text.trim()));
      if (!names || !term || twin) continue;
      const known = [term.name, ...term.others];
      const alike = findAlike(names, term);
      if (!known.includes(text.trim())) yield { ...describe(passage, term.name), write: term.name };
      else if (alike) yield describe(passage, alike.name);
    }
  },
};

const describe = (passage: Passage, other: string): Finding => ({
  passage,
  start: 0,
  end: passage.text.length,
  what: {
    ar: `«${passage.text}» و«${other}» اسم واحد كُتب بصورتين.`,
    en: `"${passage.text}" and "${other}" are one name in two spellings.`,
  },
  write: {
    ar: 'اختر إحداهما. وإن كانا اثنين فأسكت هذا التنبيه في allow مع السبب.',
    en: 'Keep to one. If they are two, silence this warning in allow, with the reason.',
  },
});
