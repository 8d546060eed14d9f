import { rules } from './rules.ts';

/**
 * Writes the documentation of the rules, as Markdown.
 *
 * @returns what `src/docs/warnings.md` holds
 */
export function formatRules(): string {
  const list = rules.map(({ id, about, example }) =>
    [
      `## ${id}`,
      about.ar,
      about.en,
      ...(example.beside
        ? ['في مقال آخر · in another article:', fence('yaml', example.beside)]
        : []),
      'خطأ · wrong:',
      fence(example.fields ? 'yaml' : 'markdown', example.wrong),
      'صواب · right:',
      fence(example.fields ? 'yaml' : 'markdown', example.right),
    ].join('\n\n'),
  );
  return `${[introduction, ...list].join('\n\n')}\n`;
}

const introduction = `# ما يراه المدقّق اللغوي · What a copy editor would see

<!-- npm run check:content -- --rules > src/docs/warnings.md -->

\`npm run check:content\` يقرأ المقالات بهذه القواعد ويسمّي الملف والسطر والعمود. التنبيهات لا توقف البناء ولا تغيّر حرفاً.
لإسكات قاعدة في مقال اكتب في بياناته اسمها والسبب؛ وللموقع كله في \`allow\` من \`src/site.ts\`. ويُنبَّه أيضاً إلى كل إسكات لا حاجة إليه.

\`npm run check:content\` reads the articles by these rules and names file, line and column. Warnings stop no build and change
nothing. To silence a rule in an article, write its name and the reason into the front matter; for the whole site, into \`allow\`
in \`src/site.ts\`. A silence that is not needed is reported itself.

\`\`\`yaml
allow:
  mixed-digits: 'المقال عن صورتي الأرقام'
\`\`\`

\`--json\` prints an object: \`version\` (1), \`errors\` and \`warnings\`, two lists of objects with \`file\`, \`line\`, \`field\`, \`what\`
(\`ar\`, \`en\`) and \`write\` (a text to put there, or \`ar\` and \`en\`); a warning also has \`column\`, \`rule\` and \`excerpt\`. Lines and columns count
from 1, columns in UTF-16 units; an error that concerns a whole file has no \`line\`, and one that concerns no field no \`field\`.
\`pictures\` lists the files that hold where they were taken, as phones write it; with \`--fix\` they hold it no more.`;

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;
