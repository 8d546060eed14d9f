import { findMatches, type Rule } from '../rule.ts';

const names =
  'amp|quot|apos|nbsp|lt|gt|rlm|lrm|zwnj|[lr]squo|[lr]dquo|laquo|raquo|hellip|[nm]dash|#\\d{2,6}|#x[\\da-f]{2,5}';
const code = new RegExp(
  String.raw`&(?:${names});|\[/?(?:caption|gallery|embed|audio|video|playlist)\b[^\]]{0,200}\]`,
  'giu',
);

const meant: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&laquo;': '«',
  '&raquo;': '»',
  '&hellip;': '…',
};

/** Character references and shortcodes that readers see, since they were escaped once too often. */
export const leftoverCode: Rule = {
  id: 'leftover-code',
  about: {
    ar: 'رموز برمجية بقيت في النصّ من نظام النشر الذي نُقل منه، ويراها القارئ كما هي.',
    en: 'Code that stayed in the text from the system it was copied from, and that readers see.',
  },
  example: { wrong: 'قال &amp;quot;نعم&amp;quot; ثم مضى.', right: 'قال «نعم» ثم مضى.' },
  find: ({ passages }) =>
    findMatches(passages, code, ([found]) => ({
      what: {
        ar: `رمز برمجيّ يراه القارئ: ${found}`,
        en: `Code that readers see: ${found}`,
      },
      write: meant[found.toLowerCase()] ?? {
        ar: 'احذفه، أو اكتب مكانه ما قُصد به.',
        en: 'Delete it, or write what it stood for.',
      },
    })),
};
