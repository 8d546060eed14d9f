import { toHtml } from 'hast-util-to-html';
import { parseFrontMatter } from '../article/front-matter/parse-front-matter.ts';
import { OpenedText } from '../body/opened-text.ts';
import { differences } from '../body/syntax/differences.ts';
import { findWarnings } from '../checks/warnings/find-warnings.ts';
import { rows } from './markdown-rows.ts';

/**
 * Writes the guide to the Markdown of articles: what may be typed, the HTML that is made of it, and
 * the warnings of it, each by the code that makes them.
 *
 * @returns what `markdown.md` beside this file holds
 */
export function formatMarkdownGuide(): string {
  const parts = rows.flatMap(({ about, typed }) => [
    `## ${about.ar} · ${about.en}`,
    ...typed.map((body) =>
      [fence('markdown', body), fence('html', render(body)), ...warn(body)].join('\n\n'),
    ),
  ]);
  return `${[introduction, ...parts, ...formatDifferences()].join('\n\n')}\n`;
}

const render = (body: string) => toHtml(new OpenedText(body).tree);

function warn(body: string): string[] {
  const frontMatter = parseFrontMatter('', '');
  const parts = { yaml: '', body, bodyLine: 1 };
  const found = findWarnings('', { parts, frontMatter, text: new OpenedText(body) });
  return found.map(({ rule, what, write }) => {
    const [ar, en] = typeof write === 'string' ? [write, write] : [write.ar, write.en];
    return `> \`${rule}\`: ${quoteCode(what.ar)} ← ${quoteCode(ar)}\\\n> ${quoteCode(what.en)} → ${quoteCode(en)}`;
  });
}

/** As code, so that nothing in it is Markdown. */
const quoteCode = (text: string) => `\`\` ${text} \`\``;

const formatDifferences = () => [
  '## ما يختلف عن المواصفات · What differs from the specifications',
  `من أمثلة CommonMark 0.31 (652) وGFM 0.29 (677) هذه وحدها تختلف نتيجتها عن نتيجة remark وremark-gfm؛ \`tests/body/syntax/conformance.test.ts\` يحفظ ذلك.

Of the examples of CommonMark 0.31 (652) and GFM 0.29 (677) only these come out otherwise than remark and remark-gfm make them; \`tests/body/syntax/conformance.test.ts\` holds that.`,
  [
    '| لماذا · Why | CommonMark | GFM |',
    '|---|---|---|',
    ...differences.map(
      ({ why, commonmark, gfm }) =>
        `| ${why.ar}<br>${why.en} | ${commonmark.join(', ')} | ${gfm.join(', ')} |`,
    ),
  ].join('\n'),
];

const introduction = `# ما يكتبه المحرّر وما يصير إليه · What an editor may type, and what becomes of it

<!-- npm run check:content -- --markdown > src/docs/markdown.md -->

النصّ Markdown (CommonMark 0.31، ومن GFM الجداول والحواشي والشطب والروابط وقوائم المهامّ)، كما تُكتب به العربية: ما لا يحتمل معنى
آخر يصير إلى معناه، وما يحتمله يُنبَّه إليه، ولا يتغيّر شيء في صمت. تحت كل مثال ما يصنعه منه الموقع.

The text is Markdown (CommonMark 0.31 and, of GFM, tables, footnotes, struck words, addresses and task lists) as Arabic is typed: what
cannot be meant otherwise becomes what is meant, what can is reported, and nothing is changed silently. Below each example stands what is
made of it.`;

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;
