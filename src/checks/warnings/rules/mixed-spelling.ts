import { normalizeVariant } from '../../../arabic/normalize-variant.ts';
import type { Bilingual } from '../../../report/problem.ts';
import { letters, marks } from '../../prose/letters.ts';
import type { Passage } from '../../prose/passage.ts';
import type { Finding, Rule } from '../rule.ts';
import { findRightSpelling } from '../spelling/right-spelling.ts';
import { isSameWord } from '../spelling/same-word.ts';
import { readStem, type Stem } from '../spelling/stem.ts';

const words = new RegExp(`[${letters}][${letters}${marks}\u0640]+`, 'gu');
const unwritten = new RegExp(`[${marks}\u0640]`, 'u');
const everyUnwritten = new RegExp(unwritten, 'gu');

const written = (word: string) =>
  unwritten.test(word) ? word.replaceAll(everyUnwritten, '') : word;

/** One spelling of a stem, with where it is met first. */
interface Spelling extends Stem {
  count: number;
  first: Pick<Finding, 'passage' | 'start' | 'end'>;
}

/** One word in two spellings, where `isSameWord` is certain that it is one. */
export const mixedSpelling: Rule = {
  id: 'mixed-spelling',
  about: {
    ar: 'كلمة واحدة كُتبت في المقال بصورتين: «الأميركي» و«الاميركي»، «أو» و«او». لا يُنبَّه إلى ما قد يكون كلمتين: «أن» و«إن»، «على» و«علي».',
    en: 'One word spelt in two ways in one article: «الأميركي» and «الاميركي», «أو» and «او». Not what may be two words: «أن» and «إن», «على» and «علي».',
  },
  example: {
    wrong: 'قال الرئيس الأميركي إنه سيفاوض أو يغادر، ثم نفى الاميركي ذلك او أجّله.',
    right: 'قال الرئيس الأميركي إنه سيفاوض أو يغادر، ثم نفى الأميركي ذلك أو أجّله.',
  },
  *find({ passages }) {
    for (const spellings of collect(passages).values()) {
      const all = [...spellings.values()].sort((a, b) => b.count - a.count);
      const mixed = all.filter((one) => all.some((other) => one !== other && differ(one, other)));
      if (mixed.length > 0) yield describe(mixed);
    }
  },
};

/** The spellings in an article, by what those of one word have in common. */
function collect(passages: readonly Passage[]): Map<string, Map<string, Spelling>> {
  const groups = new Map<string, Map<string, Spelling>>();
  for (const passage of passages) {
    for (const { 0: word, index } of passage.text.matchAll(words)) {
      const stem = readStem(written(word));
      if (!stem) continue;
      const group = groups.get(stem.key) ?? new Map<string, Spelling>();
      groups.set(stem.key, group);
      const known = group.get(stem.text);
      if (!known) {
        const first = { passage, start: index, end: index + word.length };
        group.set(stem.text, { ...stem, count: 1, first });
      } else {
        known.count += 1;
        known.definite ||= stem.definite;
      }
    }
  }
  return groups;
}

/** Whether two spellings of a group are of one word. */
function differ(a: Spelling, b: Spelling): boolean {
  if (a.known || b.known) return a.known !== b.known;
  if (a.text === b.text) return false;
  const [one, other] = [normalizeVariant(a.text), normalizeVariant(b.text)];
  return one === other || isSameWord(one, other, a.definite && b.definite);
}

/** At the first place of the spelling that is wrong for certain, else of the rarest. */
function describe(spellings: readonly Spelling[]): Finding {
  const wrong = spellings.find((one) => isWrong(one, spellings));
  return {
    ...(wrong ?? spellings.at(-1))!.first,
    what: {
      ar: `كلمة واحدة بأكثر من صورة: ${spellings.map((each) => `${quote(each)} (${each.count})`).join('، ')}.`,
      en: `One word in more than one spelling: ${spellings.map((each) => `${quote(each)} (${each.count})`).join(', ')}.`,
    },
    write: advise(spellings),
  };
}

const quote = ({ text, definite }: Stem) => `«${definite ? 'ال' : ''}${text}»`;

/** Whether another of the spellings is right in its place. */
function isWrong(one: Spelling, spellings: readonly Spelling[]): boolean {
  if (one.known) return one.known === 'wrong';
  return spellings.some((other) => {
    const right = findRightSpelling(normalizeVariant(one.text), normalizeVariant(other.text));
    return right !== undefined && right !== normalizeVariant(one.text);
  });
}

function advise(spellings: readonly Spelling[]): Bilingual {
  const [usual, next] = spellings;
  const meant = usual?.known ? usual.key.split('/').map((word) => `«${word}»`) : [];
  const right = spellings.filter((one) => !isWrong(one, spellings)).map(quote);
  const forms = meant.length > 0 ? meant : right.length < spellings.length ? right : [];
  if (forms.length > 1) {
    return {
      ar: `اكتب ${forms.join(' أو ')} بحسب المعنى.`,
      en: `Write ${forms.join(' or ')}, whichever is meant.`,
    };
  }
  if (forms.length === 1) return { ar: `اكتب ${forms[0]}.`, en: `Write ${forms[0]}.` };
  const usualForm = usual && next && usual.count > next.count ? quote(usual) : undefined;
  return {
    ar: `اختر صورة واحدة في المقال كله${usualForm ? `؛ أكثرها فيه ${usualForm}` : ''}.`,
    en: `Keep to one in the whole article${usualForm ? `; most often here it is ${usualForm}` : ''}.`,
  };
}
