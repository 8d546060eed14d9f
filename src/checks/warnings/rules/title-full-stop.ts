import type { Rule } from '../rule.ts';

/** A headline that ends in one full stop; an ellipsis is left alone. */
export const titleFullStop: Rule = {
  id: 'title-full-stop',
  about: {
    ar: 'عنوان ينتهي بنقطة، والعناوين لا تنتهي بنقطة.',
    en: 'A headline that ends in a full stop; headlines have none.',
  },
  example: { wrong: 'title: رسالة سرية.', right: 'title: رسالة سرية', fields: true },
  find({ fields }) {
    const passage = fields.get('title');
    const end = passage?.text.trimEnd().length ?? 0;
    if (!passage || !/\p{L}{2}[»)"]?\.$/u.test(passage.text.slice(0, end))) return [];
    return [
      {
        passage,
        start: end - 1,
        end,
        what: { ar: 'العنوان ينتهي بنقطة.', en: 'The headline ends in a full stop.' },
        write: '',
      },
    ];
  },
};
