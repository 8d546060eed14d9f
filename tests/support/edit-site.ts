import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePhoto } from './make-photo.ts';
import type { TestSite } from './make-site.ts';

/** Numbers that follow from a seed. */
export interface Dice {
  /** A whole number below `limit`. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

/**
 * Makes dice that fall alike for a seed (a linear congruential generator, its upper bits).
 *
 * @param seed any whole number
 */
export function makeDice(seed: number): Dice {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, pick: (list) => list[below(list.length)]! };
}

/** An edit of a site, and what it does, for messages. */
type Edit = (site: TestSite, dice: Dice) => Promise<string>;

/**
 * What is done to sites, by name: to their articles, the file of names, settings and code.
 */
export const edits: Readonly<Record<string, Edit>> = {
  body: change((text, { below }) => `${text}\nجملة أضيفت برقم ${below(1000)}.\n`),
  opening: change((text, { below }) =>
    text.replace(/---\n\n/, `---\n\nمطلع ${below(1000)} جديد. `),
  ),
  title: change((text, { below }) =>
    text.replace(/^title: .*/m, `title: عنوان آخر ${below(1000)}`),
  ),
  source: change((text) => text.replace(/^source: .*/m, 'source: صحيفة أخرى')),
  kicker: field('kicker', ({ below }) => `تمهيد ${below(100)}`),
  date: change((text, { below }) =>
    text.replace(/^(date: \d{4}-\d\d)-\d\d.*/m, `$1-${day(below)}`),
  ),
  scheduled: async (site, { below }) => {
    const file = `content/2099/later-${below(1_000_000)}/index.md`;
    await site.write(file, writeStory('خبر لم يحن موعده', '2099-01-01'));
    return file;
  },
  draft: field('draft', () => 'true'),
  published: change((text) => text.replace(/^draft: true\n/m, '')),
  alias: field('aliases', ({ below }) => `[/old/${below(1_000_000)}/]`),
  topics: field('topics', ({ pick }) =>
    pick(['[الاختبار]', '[تجارب نادرة]', '[إختبار, تجارب نادرة]']),
  ),
  authors: field('authors', ({ pick }) => pick(['[كاتبة الاختبار]', '[كاتب بلا صور]'])),
  series: field('series', ({ below }) => `{ name: سلسلة العينة, part: ${1 + below(999)} }`),
  summary: field('summary', ({ below }) => `خلاصة كتبت بعد النشر، وهذا رقمها ${below(1000)}.`),
  'no summary': change((text) => text.replace(/^summary: .*\n/m, '')),
  updated: field('updated', () => '2020-01-02'),
  photo: async (site, dice) => {
    const file = await pickArticle(site, dice);
    await site.write(file.replace('index.md', 'new.jpg'), await makePhoto(90 + dice.below(9), 60));
    const value = '{ file: new.jpg, alt: جبل, caption: جبل بعيد }';
    return `${file}: ${await setField(site, file, 'photo', value)}`;
  },
  picture: async (site, dice) => {
    const file = await pickArticle(site, dice);
    await site.write(file.replace('index.md', 'in.jpg'), await makePhoto(80 + dice.below(9), 60));
    return edit(site, file, (text) => `${text}\n![جبل](in.jpg)\n`);
  },
  'other bytes': async (site, dice) => {
    const pictures = (await listContent(site)).filter((each) => each.endsWith('new.jpg'));
    if (pictures.length === 0) return 'no picture yet';
    const file = dice.pick(pictures);
    await site.write(file, await makePhoto(90 + dice.below(9), 61));
    return file;
  },
  'links between articles': async (site, dice) => {
    const [file, other] = [await pickArticle(site, dice), await pickArticle(site, dice)];
    const path = other.replace(/^content(.*)index\.md$/, '$1');
    const link = dice.pick([`${path}#heading`, path, `${path}x/`]);
    return edit(site, file, (text) => `${text}\nانظر [الخبر](${link}).\n`);
  },
  heading: change((text, { below }) => `${text}\n## heading\n\nفصل ${below(1000)}.\n`),
  create: async (site, dice) => {
    const file = `content/2019/new-${dice.below(1_000_000)}/index.md`;
    await site.write(file, writeStory(`خبر ${dice.below(1000)}`, `2019-0${1 + dice.below(9)}-15`));
    return file;
  },
  delete: async (site, dice) => {
    const file = await pickArticle(site, dice);
    await rm(join(site.root, file, '..'), { recursive: true });
    return file;
  },
  rename: async (site, dice) => {
    const file = await pickArticle(site, dice);
    const folder = join(file, '..');
    const next = `${folder}-moved`;
    await rename(join(site.root, folder), join(site.root, next));
    const old = folder.replace('content', '');
    await edit(site, join(next, 'index.md'), (text) => text.replace(/^aliases: .*\n/m, ''));
    return `${file}: ${await setField(site, join(next, 'index.md'), 'aliases', `[${old}/]`)}`;
  },
  'a name': (site, { below }) =>
    edit(site, 'content/names.txt', (text) =>
      text.replace('/topics/testing/', `/topics/testing/ الاختبار ${below(99)}\n/topics/testing/`),
    ),
  'a new name': (site, { below }) =>
    edit(
      site,
      'content/names.txt',
      (text) => `${text}/topics/t${below(1_000_000)}/ اسم ${below(1_000_000)}\n`,
    ),
  'a file of public/': async (site, { below }) => {
    await site.write(`public/${below(9)}.txt`, 'x');
    return 'public/';
  },
  'a setting': (site) =>
    edit(site, 'src/site.ts', (text) =>
      text.includes('hijri: false')
        ? text.replace('hijri: false', 'hijri: true')
        : text.replace('hijri: true', 'hijri: false'),
    ),
  'a component': (site, { below }) =>
    edit(site, 'src/components/SiteFooter.astro', (text) =>
      text
        .replace('<footer', `<footer data-n="${below(1000)}"`)
        .replace(/(data-n="\d+" )data-n="\d+"/, '$1'),
    ),
  'a plugin': (site, { below }) =>
    edit(site, 'src/body/rehype-scrollers.ts', (text) => `${text}\n// ${below(1000)}\n`),
};

/**
 * Fills a site with what is edited: articles enough for months and numbered pages, names, a photo.
 *
 * @param site without content
 */
export async function writeSample(site: TestSite): Promise<void> {
  for (let at = 0; at < 56; at++) {
    const date = `2019-0${1 + Number(at > 52)}-${String(1 + (at % 28)).padStart(2, '0')}`;
    await site.write(`content/2019/story-${at}/index.md`, writeStory(`خبر ${at}`, date));
  }
  await site.write('content/2018/old/index.md', writeStory('خبر قديم', '2018-01-01'));
  await site.write(
    'content/names.txt',
    '/authors/test-author/ كاتبة الاختبار\n/authors/no-pictures/ كاتب بلا صور\n' +
      '/topics/testing/ الاختبار\n/topics/testing/ إختبار\n/topics/rare-trials/ تجارب نادرة\n',
  );
  for (const name of ['topics', 'authors', 'series', 'photo', 'links between articles']) {
    await edits[name]!(site, makeDice(name.length));
  }
}

/**
 * Writes an article.
 *
 * @param title of it
 * @param date ISO 8601
 */
const writeStory = (title: string, date: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\nsource: وكالة\nsummary: خلاصة ${title} في جملة واحدة تكفي القارئ العجول.\n---\n\nنص ${title} الأول.\n\n## فصل\n\nنصه الثاني، وفيه 15 مليوناً.\n`;

const day = (below: Dice['below']) => String(1 + below(28)).padStart(2, '0');

function change(mend: (text: string, dice: Dice) => string): Edit {
  return async (site, dice) =>
    edit(site, await pickArticle(site, dice), (text) => mend(text, dice));
}

/** Sets a field, in the place of the one that may be there. */
function field(name: string, value: (dice: Dice) => string): Edit {
  return async (site, dice) => {
    const file = await pickArticle(site, dice);
    return `${file}: ${await setField(site, file, name, value(dice))}`;
  };
}

async function setField(site: TestSite, file: string, name: string, value: string) {
  const known = new RegExp(`^${name}:.*\\n(?:(?: |- ).*\\n)*`, 'm');
  await edit(site, file, (text) =>
    text.replace(known, '').replace('---\n', `---\n${name}: ${value}\n`),
  );
  return `${name}: ${value}`;
}

async function edit(site: TestSite, file: string, mend: (text: string) => string): Promise<string> {
  const path = join(site.root, file);
  await writeFile(path, mend(await readFile(path, 'utf8')));
  return file;
}

async function pickArticle(site: TestSite, { pick }: Dice): Promise<string> {
  const files = (await listContent(site)).filter((file) => file.endsWith('/index.md'));
  return pick(files);
}

async function listContent(site: TestSite): Promise<string[]> {
  const files = await readdir(join(site.root, 'content'), { recursive: true });
  return files.map((file) => `content/${file}`).sort();
}
