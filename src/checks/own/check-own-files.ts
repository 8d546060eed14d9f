import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import leven from 'leven';
import sharp from 'sharp';
import type { Bilingual, Problem } from '../../report/problem.ts';
import { findFlaw } from '../errors/check-picture-file.ts';
import { checkColours } from './check-colours.ts';
import { checkContrast } from './check-contrast.ts';
import { findDrawingFault } from './check-drawing.ts';

const folder = 'src/own';
const files = ['colours.css', 'own-words.ts'];
const logos = ['logo.svg', 'logo.png', 'logo.webp'];
const icon = 'public/icon.svg';

/**
 * Checks what a site has of its own beside its articles: colours, logo and icon. Its settings and words are
 * checked where they are read.
 *
 * @param root the project's folder
 * @returns all that is wrong, and files there that nothing reads because of their names
 */
export async function checkOwnFiles(root: string): Promise<Problem[]> {
  const names = await readdir(join(root, folder)).catch(() => undefined);
  // Tests and programs that only read articles have no such folder.
  if (!names) return [];
  const found = await Promise.all([
    checkColoursFile(root, names),
    ...logos
      .filter((name) => names.includes(name))
      .map((name) => checkPicture(root, `${folder}/${name}`)),
    checkPicture(root, icon),
  ]);
  return [...found.flat(), ...checkCount(names), ...names.flatMap(checkName)];
}

async function checkColoursFile(root: string, names: readonly string[]): Promise<Problem[]> {
  const file = `${folder}/colours.css`;
  const empty: Bilingual = {
    ar: `ضع هناك ملفاً نصّياً باسم ${file}، فارغاً إن لم يكن للموقع ألوانه.`,
    en: `Put a text file named ${file} there, an empty one if the site has no colours of its own.`,
  };
  if (!names.includes('colours.css')) {
    const what = {
      ar: 'الملف غير موجود، وصفحات الموقع تطلبه.',
      en: 'The file is missing, and pages ask for it.',
    };
    return [{ file, what, write: empty }];
  }
  const css = await readFile(join(root, file), 'utf8').catch(() => '\0');
  if (/[\0\ufffd]/.test(css)) {
    return [
      {
        file,
        what: { ar: 'ليس نصّاً بترميز UTF-8.', en: 'This is no text in UTF-8.' },
        write: empty,
      },
    ];
  }
  const tokens = await readFile(join(root, 'src/styles/global.css'), 'utf8');
  const problems = checkColours(file, css, tokens);
  return problems.length > 0 ? problems : checkContrast(file, css, tokens);
}

async function checkPicture(root: string, file: string): Promise<Problem[]> {
  const path = join(root, file);
  if (!(await lstat(path).catch(() => undefined))) return [];
  const isDrawing = extname(file) === '.svg';
  const write: Bilingual = {
    ar: `ضع مكان ${file} ${isDrawing ? 'رسماً سليماً (احفظه في برنامج الرسم بصيغة SVG بسيطة)' : 'صورة سليمة'}، أو احذفه.`,
    en: `Put a sound ${isDrawing ? 'drawing (saved as plain SVG)' : 'picture'} in the place of ${file}, or delete it.`,
  };
  if (!(await stat(path).catch(() => undefined))?.isFile()) {
    return [{ file, what: { ar: 'ليس ملفاً.', en: 'This is no file.' }, write }];
  }
  if (!isDrawing) return (await findFlaw(path)) ? [{ file, what: damaged, write }] : [];
  const bytes = await readFile(path);
  const fault = findDrawingFault(bytes);
  if (fault) return [{ file, write, ...fault }];
  const isDrawn = await sharp(bytes)
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
  return isDrawn ? [] : [{ file, what: damaged, write }];
}

const damaged: Bilingual = { ar: 'ليس صورة سليمة ثابتة.', en: 'This is no sound still picture.' };

/** Of several logos, which one a page showed would be chance. */
function checkCount(names: readonly string[]): Problem[] {
  const found = logos.filter((name) => names.includes(name));
  if (found.length < 2) return [];
  const all = found.join(' ');
  return [
    {
      file: `${folder}/`,
      what: { ar: `للموقع أكثر من شعار: ${all}`, en: `The site has more than one logo: ${all}` },
      write: { ar: 'أبقِ واحداً واحذف سواه.', en: 'Keep one and delete the others.' },
    },
  ];
}

/** A file that bears nearly the name of one that is read would change nothing, without a word. */
function checkName(name: string): Problem[] {
  const known = [...files, ...logos];
  if (known.includes(name)) return [];
  const plain = name.toLowerCase();
  const stem = plain.replace(/\..*$/, '');
  const isLogo = /^logo\b/.test(plain);
  const meant = files.find((each) => leven(each.replace(/\..*$/, ''), stem) <= 2);
  if (!isLogo && !meant) return [];
  const names = isLogo ? logos.join(' ') : meant;
  return [
    {
      file: `${folder}/${name}`,
      what: { ar: 'لا يقرأ هذا الاسم شيء.', en: 'Nothing reads a file of this name.' },
      write: {
        ar: `سمِّه باسم من هذه وبصيغته: ${names}، أو احذفه.`,
        en: `Give it one of these names, in its format: ${names}; or delete it.`,
      },
    },
  ];
}
