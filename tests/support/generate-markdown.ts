import fc from 'fast-check';

const words = [
  ...['البيت الأوّل', 'وصل «النور» أمس', 'و', 'قال:', 'BBC', '2014', '١٤٣٦', '1.', 'أ)', '–', '•'],
  ...['20&#176;', '&#x202E;', '&#0;', '&nbsp;', '&amp;#8;', '&#1114112;', '\u00a0', '\u200f', '\0'],
  ...['\\', '\\\n', '  \n', '\n', '*', '**', '_', '~~', '`', '[', ']', '![', '](', '<', '>', '|'],
  ...['[^1]', '[^أ]', '[س][ب]', '[س](س.png "ش")', '![س](س.png)', '<https://example.com/>'],
  ...['www.example.com،', 'https://example.com/أ؟', 'a@example.com.', '<!--', '-->', '<b', '</p>'],
  ...['{{< x >}}', '$$x$$', '[[x]]', '==x==', '[TOC]', '[^أ ب]', '[x] (https://example.com)'],
];

const wraps: ((text: string) => string)[] = [
  ...['*', '**', '***', '_', '~~', '`', '"'].map((mark) => (text: string) => mark + text + mark),
  (text) => `و**«${text}»**ثم`,
  (text) => `[${text}](https://example.com/ "${text}")`,
  (text) => `<bdi dir="rtl">${text}</bdi>`,
  (text) => `<span>${text}`,
  (text) => `${text}\\\n${text}`,
  (text) => `${text}  \n${text}`,
];

const line = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((all) => fc.constantFrom(all.join(' '), all.join('')))
  .chain((text) => fc.constantFrom(undefined, ...wraps).map((wrap) => (wrap ? wrap(text) : text)));

const prefix = (sign: string, text: string) => {
  const rest = ' '.repeat(sign.length);
  return text
    .split('\n')
    .map((each, at) => (at === 0 ? sign : rest) + each)
    .join('\n');
};

const containers: ((text: string) => string)[] = [
  (text) => text.replace(/^/gm, '> '),
  (text) => text.replace(/^/gm, '>'),
  (text) => `> [!NOTE]\n${text.replace(/^/gm, '> ')}`,
  (text) => `> [!تنبيه] ${text}`,
  ...['- ', '* ', '1. ', '1948) ', '12. ', '- [ ] ', '- [x] ', '١. ', 'أ) ', '• ', '– ', '1- '].map(
    (sign) => (text: string) => `${prefix(sign, text)}\n${prefix(sign, text)}`,
  ),
  (text) => `1967. ${text}\n\n1973. ${text}`,
  (text) => `١. ${text}\n٢. ${text}`,
  (text) => `أ) ${text}\nب) ${text}`,
  (text) => `سطر\n1- ${text}\n2- ${text}`,
  (text) => `[^1]: ${prefix('    ', text).trim()}`,
  (text) => `<div>\n\n${text}\n\n</div>`,
  (text) => `<details><summary>${text}</summary>\n${text}`,
  (text) => `<table><tr><td>${text}</table>`,
  (text) => `| ${text} | ب |\n|---|:-:|\n| ${text} | ${text} |\n${text}`,
  (text) => `${text}\n---\n${text}`,
  (text) => `${text}\n===`,
  (text) => `## ${text}`,
  (text) => `##${text}`,
  (text) => `    ${text}`,
  (text) => `\`\`\`\n${text}\n\`\`\``,
  (text) => `:::note\n${text}\n:::`,
];

const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    line,
    fc.tuple(fc.constantFrom(...containers), tie('block')).map(([wrap, text]) => wrap(text)),
    fc
      .tuple(tie('block'), fc.constantFrom('\n', '\n\n', '\r\n'), tie('block'))
      .map((all) => all.join('')),
  ),
}));

/** Texts as no editor writes them: all that Markdown has and looks like it, within each other at random. */
export const generatedMarkdown: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.join('\n\n'));
