import type { OpenedText } from '../../body/opened-text.ts';
import { renderBody } from '../../body/render-body.ts';
import type { BodyPicture } from '../../body/write-page.ts';
import type { Bilingual, LineProblem, Problem } from '../../report/problem.ts';
import { adviseOnPicture } from './advise-on-picture.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { findPictureFault } from './check-picture-file.ts';
import { cleanName } from './check-picture-names.ts';
import { checkReferences } from './check-references.ts';
import { checkSwallowed } from './check-swallowed.ts';

/**
 * Checks an article's text as it will be read: it says something, each of its pictures lies beside
 * the article and has a text alternative, each footnote has its place, and no character is hidden.
 *
 * @param file of the article
 * @param folder of the article
 * @param opened its text
 * @param bodyLine the file's line on which that starts
 * @returns the problems, with lines of the file
 * @throws Error that names the file, if its text cannot be rendered; its cause is a RangeError where
 *   that is nested too deeply
 */
export async function checkBody(
  file: string,
  folder: string,
  opened: OpenedText,
  bodyLine: number,
): Promise<Problem[]> {
  const { body } = opened;
  if (isPlainText(body)) return [];
  const { text, pictures } = await renderBody({ file, body: opened });
  const { unclosed } = opened;
  const findings = unclosed.map(({ what, line }) => neverClosed(what, bodyLine + line - 1));
  const swallowed = checkSwallowed(opened);
  const isEmpty = !/[\p{L}\p{N}]/u.test(text) && pictures.length === 0;
  if (isEmpty && swallowed.length === 0) findings.push(nothing(bodyLine));
  // In `!\[1]` the sign is escaped: it is meant to be read.
  const pictured = body.replace(cry, (all) => all.replace('![', '!\\['));
  if (text.includes('![') && /(?<!\\)!\[/.test(pictured)) {
    findings.push(brokenPicture(pictured, bodyLine));
  }
  const within = [...swallowed, ...checkFootnotes(opened), ...checkReferences(opened)];
  for (const { line, ...finding } of within) {
    findings.push({ line: bodyLine + line - 1, ...finding });
  }
  for (const picture of pictures) {
    const line = bodyLine + picture.line - 1;
    findings.push(...(await checkPicture(folder, picture)).map((each) => ({ line, ...each })));
  }
  return findings.map((finding) => ({ file, field: 'body', ...finding }));
}

/**
 * Most news is: no HTML, no pictures, no footnotes, no character by its number, and a letter to start
 * with. No need to render it.
 */
const isPlainText = (body: string) => /^\p{L}/mu.test(body) && !/[<[]|&#/.test(body);

/** «يا للعجب![1]»: a mark behind a word that is cried out; no picture is glued to a word and has no file. */
const cry = /(?<=[\p{L}\p{M}\p{N}»”"'’)*_])!\[[^\]\n]*\](?!\s?\()/gu;

const lineOf = (body: string, sign: string) =>
  body.slice(0, body.indexOf(sign)).split('\n').length - 1;

async function checkPicture(folder: string, { src, alt }: BodyPicture) {
  const fault = await findPictureFault(folder, src);
  const findings: Omit<LineProblem, 'line'>[] = [];
  if (fault) {
    const use = { write: (name: string) => `![${alt || '…'}](${name})`, omit: deletePicture };
    findings.push({ what: fault, write: await adviseOnPicture(folder, src, use) });
  }
  if (alt.trim() === '') {
    findings.push({
      what: {
        ar: `الصورة «${src}» بلا وصف بديل لمن لا يراها.`,
        en: `The picture "${src}" has no text alternative.`,
      },
      write: `![ما يظهر في الصورة](${src})`,
    });
  }
  return findings;
}

const neverClosed = (what: string, line: number): LineProblem => ({
  line,
  what: {
    ar: `«${what}» لم يُغلق، فيبتلع النص الذي بعده.`,
    en: `"${what}" is never closed, and swallows the text after it.`,
  },
  write: remedies[what] ?? `${what} … ${what.replace('<', '</')}`,
});

const deleteElement: Bilingual = {
  ar: 'احذفه: لا مكان للشيفرة والتنسيق في نصّ المقال.',
  en: 'Delete it: there is no place for scripts and styles in an article.',
};

const remedies: Record<string, LineProblem['write']> = {
  '<!--': '<!-- … -->',
  '<script>': deleteElement,
  '<style>': deleteElement,
};

const deletePicture = { ar: 'احذف الصورة', en: 'delete the picture' };

const nothing = (line: number): LineProblem => ({
  line,
  what: { ar: 'لا نصّ تحت البيانات.', en: 'There is no text below the fields.' },
  write: {
    ar: 'اكتب المقال تحت سطر --- الثاني.',
    en: 'Write the article below the second --- line.',
  },
});

function brokenPicture(body: string, bodyLine: number): LineProblem {
  const [, alt, file = ''] = /!\[([^\]\n]*)\]\(([^\n"]*\.\w{2,4})/.exec(body) ?? [];
  const name = file && cleanName(file.replace(/^.*[\\/]/, ''));
  return {
    line: bodyLine + lineOf(body, '!['),
    what: {
      ar: 'صورة كُتبت على غير وجهها، فتظهر علاماتها نصّاً.',
      en: 'A picture is written in a way that leaves its signs in the text.',
    },
    write: name
      ? {
          ar: `سمِّ الملف ${name} واكتب ![${alt || '…'}](${name})`,
          en: `Name the file ${name}, and write ![${alt || '…'}](${name})`,
        }
      : {
          ar: '![ما يظهر في الصورة](photo.jpg)، واسم الملف بلا مسافات ولا أقواس.',
          en: '![what it shows](photo.jpg), with no spaces or brackets in the file name.',
        },
  };
}
