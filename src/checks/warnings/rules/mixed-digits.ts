import { latinLetters } from '../../prose/letters.ts';
import { findPlaces, type Rule } from '../rule.ts';

/** Digits in the name of a thing, `iPhone 16`, are part of it and written as it is. */
const systems = [
  {
    name: '0123',
    pattern: new RegExp(
      `(?<![${latinLetters}\\d.-])(?<![${latinLetters}] )\\d+(?![${latinLetters}\\d])`,
      'gu',
    ),
  },
  { name: '٠١٢٣', pattern: /[٠-٩]+/gu },
  { name: '۰۱۲۳', pattern: /[۰-۹]+/gu },
];

/** Digits of two sets, outside of Latin names; each rarer set is reported once an article. */
export const mixedDigits: Rule = {
  id: 'mixed-digits',
  about: {
    ar: 'صورتان من الأرقام في مقال واحد: 0123 و٠١٢٣.',
    en: 'Two sets of digits in one article: 0123 and ٠١٢٣.',
  },
  example: { wrong: 'بين عامي 2009 و٢٠١٤.', right: 'بين عامي 2009 و2014.' },
  find({ passages }) {
    const used = systems
      .map(({ name, pattern }) => ({ name, places: findPlaces(passages, pattern) }))
      .filter(({ places }) => places.length > 0)
      .sort((a, b) => b.places.length - a.places.length);
    const [usual, ...others] = used;
    if (!usual) return [];
    return others.flatMap(({ name, places: [first, ...rest] }) =>
      first
        ? {
            ...first,
            what: {
              ar: `أرقام من صورتين في مقال واحد: ${name} هنا (${rest.length + 1})، و${usual.name} في سائره (${usual.places.length}).`,
              en: `Two sets of digits in one article: ${name} here (${rest.length + 1}), ${usual.name} elsewhere (${usual.places.length}).`,
            },
            write: {
              ar: `اكتب الأرقام كلها بالصورة ${usual.name}، أو كلها بالصورة ${name}.`,
              en: `Write all numbers in ${usual.name}, or all in ${name}.`,
            },
          }
        : [],
    );
  },
};
