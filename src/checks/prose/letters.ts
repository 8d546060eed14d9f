/** An Arabic letter, as part of a character class: not tatweel, digits or marks. */
export const letters = String.raw`\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06fa-\u06fc`;

/** Vowel signs and other marks on Arabic letters, as part of a character class. */
export const marks = String.raw`\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed`;

/** Month names of the newspapers, for patterns; without «آب» and «مارس», which are words besides. */
export const months =
  'يناير|فبراير|أبريل|إبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|' +
  'كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|تشرين|غشت|شتنبر|نونبر|دجنبر|جانفي|فيفري|أفريل|جويلية';

/** A Latin letter, as part of a character class; much faster than `\p{Script=Latin}`. */
export const latinLetters = String.raw`A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`;
