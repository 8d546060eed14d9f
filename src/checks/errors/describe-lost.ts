import type { Bilingual, Problem } from '../../report/problem.ts';

/** What may be the text of an article under another name; pictures and what an import left are not. */
const isText = (name: string) =>
  !/^import\.txt$|\.(?:avif|jpe?g|png|webp|gif|hei[cf]|svg|tiff?|bmp|mp[34]|zip|json|csv)$/i.test(
    name,
  );

/** Documents that are no Markdown, and come in through the import. */
const isDocument = (name: string) =>
  /\.(?:docx?|odt|rtf|pdf|x?html?|mht(?:ml)?|eml|epub|pages)$/i.test(name);

/**
 * Describes a folder whose article nobody would see.
 *
 * @param folder `content/2014/a-slug/`
 * @param files all of the content folder, from the project's root
 * @returns the problem; where a text lies there under another name, with that name
 */
export function describeLost(folder: string, files: readonly string[]): Problem {
  const own = files
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length));
  const texts = own.filter((name) => !name.includes('/') && isText(name));
  const name =
    texts.find((each) => /^\W*index/i.test(each)) ?? (texts.length === 1 ? texts[0] : undefined);
  return {
    file: folder,
    what: name
      ? {
          ar: `مجلد بلا مقال: ليس فيه index.md، وفيه «${name}».`,
          en: `A folder without an article: it has no index.md, but "${name}".`,
        }
      : {
          ar: 'مجلد بلا مقال: ليس فيه ملف index.md من ملفاته (والوصلات لا تُتَّبع).',
          en: 'A folder without an article: it has no index.md of its own (links are not followed).',
        },
    write: name
      ? advise(folder, name)
      : { ar: `ضع النص في ${folder}index.md`, en: `Put the text in ${folder}index.md` },
  };
}

function advise(folder: string, name: string): Bilingual {
  if (isDocument(name)) {
    const command = `npm run import -- '${folder}${name}'`;
    return {
      ar: `ليس ملفّ Markdown: استورده بالأمر ${command} ثم احذف هذا المجلد.`,
      en: `It is no Markdown: bring it in with ${command}, then delete this folder.`,
    };
  }
  const [ar, en] = /\.txt$/i.test(name)
    ? [
        ' ويُخفي Windows آخر الأسماء حتى تختار إظهار «ملحقات أسماء الملفات».',
        ' Windows hides how names end until you have it show “File name extensions”.',
      ]
    : ['', ''];
  return {
    ar: `غيّر اسم ${folder}${name} إلى index.md.${ar}`,
    en: `Rename ${folder}${name} to index.md.${en}`,
  };
}
