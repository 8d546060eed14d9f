import { omitFootnotes, type InputBlock } from '../block.ts';
import { describeHint, describePlace, take, type Desk } from '../desk.ts';
import { findAgency } from './agencies.ts';
import { readDateline, readOpening } from './read-dateline.ts';

/**
 * Finds the newspaper or agency the text comes from: what the editor gave, a line «المصدر: …», an
 * agency alone at the edge of the text, front matter or the date line, an agency at the head of the
 * first paragraph or in brackets at an end, the page's own data, an agency the photo is credited to.
 * The last two are guesses and said to be.
 *
 * @param desk to take it from, its photo found already
 */
export function takeSource(desk: Desk): void {
  const given = desk.fields.source;
  const named = takeNamed(desk);
  if (given) return;
  const hints = desk.reading.hints.filter(({ field }) => field === 'source');
  const hint = hints.find(({ from }) => trusted.has(from));
  const head = findInHead(desk.blocks);
  const credit = findAgency(desk.fields.photo?.credit ?? '');
  const guesses: [value: string | undefined, ar: string, en: string, sure: boolean][] = [
    [named?.source, named?.place.ar ?? '', named?.place.en ?? '', true],
    [hint?.value, describeHint(hint?.from ?? '').ar, hint?.from ?? '', true],
    [head, 'أول النص', 'the head of the text', true],
    [hints[0]?.value, describeHint(hints[0]?.from ?? '').ar, hints[0]?.from ?? '', false],
    [
      credit,
      'صاحب الصورة، ولم تُعرف في النصّ وكالة غيره',
      "the photo's credit, no other agency being recognized",
      false,
    ],
  ];
  const found = guesses.find(([value]) => value && [...value].length <= longestName);
  const long = guesses.find(([value]) => value && [...value].length > longestName);
  if (!found && long) desk.decisions.push(tooLong(long[0] ?? ''));
  if (!found) return;
  const [source, ar, en, sure] = found;
  desk.fields.source = source;
  desk.decisions.push({
    sure,
    ar: `المصدر من ${ar}: ${source}`,
    en: `Source from ${en}: ${source}`,
  });
}

/** In characters; what is longer is a motto, and the site refuses it. */
const longestName = 120;

const tooLong = (name: string) => ({
  sure: false,
  ar: `اسم المصدر في الملف أطول من ${longestName} حرفاً فلم يُؤخذ: «${name.slice(0, 60)}…»؛ سمّه بالخيار --source`,
  en: `The source's name in the file has more than ${longestName} characters and was not taken; name it with --source`,
});

/** Places that say where a text comes from, not only whose page it stands on. */
const trusted = new Set(['front matter', 'date line', 'dateline']);

const label = /^\s*(?:المصدر|مصدر الخبر|نقلاً? عن|Source)\s*[:：]\s*(\S.{0,80})$/iu;

function takeNamed(desk: Desk) {
  const near = [...desk.blocks.slice(0, 6), ...omitFootnotes(desk.blocks).slice(-3)];
  for (const block of near) {
    const source = label.exec(block.text)?.[1]?.trim() ?? readSignature(desk, block);
    if (!source) continue;
    const place = describePlace(block);
    take(desk, block, 'field', 'source');
    return { source, place };
  }
  return undefined;
}

/** An agency alone, in brackets or not, at the end of the text or at its head. */
function readSignature({ blocks }: Desk, block: InputBlock): string | undefined {
  const [, inBrackets] = /^\s*\(([^()]{2,40})\)\s*$/.exec(block.text) ?? [];
  const name = inBrackets ?? block.text;
  const isEdge = block === omitFootnotes(blocks).at(-1) || blocks.indexOf(block) < 3;
  if (!isEdge || name.length > 40) return undefined;
  return readDateline(block.text)?.agency ?? findAgency(name);
}

/** In the dateline of the first paragraph, or in brackets at its end or at that of the text. */
function findInHead(blocks: readonly InputBlock[]): string | undefined {
  const text = blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  const brackets = [text, omitFootnotes(blocks).at(-1)?.text ?? ''].map((each) =>
    findAgency(/\(([^()]{2,40})\)\.?\s*$/.exec(each)?.[1] ?? ''),
  );
  return [readOpening(text)?.agency, ...brackets].find(Boolean);
}
