import { readFile } from 'node:fs/promises';
import { ContentError } from '../report/content-error.ts';
import { readMessage } from '../report/read-message.ts';
import { keepCard } from './cache/card-cache.ts';
import { type CardSubject, pictureOf } from './cache/identify-card.ts';
import { formatNames } from './card-formats.ts';
import { writeCard } from './card-text.ts';
import { type CardPicture, drawCard } from './draw-card.ts';
import { readPicture } from './picture/read-picture.ts';
import { type Colours, readColours } from './read-colours.ts';

/**
 * Draws an article's cards, in every shape, into the cache.
 *
 * @param root the project's folder
 * @param subject the article
 * @param id of its cards
 * @throws ContentError that names the article, if one could not be drawn; Error, if the machine could
 *   not keep them
 */
export async function drawArticle(root: string, subject: CardSubject, id: string): Promise<void> {
  const colours = await readColours(root);
  for (const { format, card } of await draw(root, subject, colours)) {
    await keepCard(root, id, format, card);
  }
}

/** What fails here is the article's; colours and the cache are the machine's. */
async function draw(root: string, subject: CardSubject, colours: Colours) {
  try {
    const picture = await openPicture(await pictureOf(root, subject), subject.data.photo?.focus);
    const text = writeCard(subject);
    const cards = [];
    for (const format of formatNames) {
      cards.push({ format, card: await drawCard(text, format, colours, picture) });
    }
    return cards;
  } catch (error) {
    throw new ContentError([describe(subject, error)]);
  }
}

async function openPicture(
  path: string | undefined,
  focus: string | undefined,
): Promise<CardPicture | undefined> {
  if (!path) return undefined;
  const bytes = await readFile(path);
  return { bytes, focus, ...(await readPicture(bytes)) };
}

function describe({ file, data }: CardSubject, error: unknown) {
  const reason = readMessage(error);
  const photo = data.photo?.file;
  return {
    file,
    field: photo ? 'photo.file' : 'title',
    what: {
      ar: `تعذّر رسم بطاقة المعاينة لهذا المقال: ${reason}.`,
      en: `The preview card of this article could not be drawn: ${reason}.`,
    },
    write: photo
      ? {
          ar: `افتح الصورة ${photo} في برنامج صور واحفظها من جديد بصيغة JPEG أو PNG.`,
          en: `Open the picture ${photo} in an image editor and save it anew as JPEG or PNG.`,
        }
      : {
          ar: 'جرّب عنواناً أبسط: لعلّ فيه رمزاً غريباً.',
          en: 'Try a simpler title: it may hold an odd sign.',
        },
  };
}
