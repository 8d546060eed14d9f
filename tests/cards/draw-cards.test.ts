import { spawnSync } from 'node:child_process';
import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { identifyCards } from '../../src/cards/cache/identify-card.ts';
import { pruneCards } from '../../src/cards/cache/card-cache.ts';
import { drawCards } from '../../src/cards/draw-cards.ts';
import { drawSiteCard } from '../../src/cards/draw-site-card.ts';
import { readCards } from '../../src/cards/read-cards.ts';
import { readSiteCard } from '../../src/cards/read-site-card.ts';
import { addressOf } from '../../src/site.ts';
import { makePhoto } from '../support/make-photo.ts';
import { makeSite, type TestSite } from '../support/make-site.ts';

let site: TestSite;
beforeEach(async () => {
  site = await makeSite({ content: false });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await site.remove();
});

const subject = (slug: string, title = 'عنوان', photo?: string) => ({
  file: `content/2020/${slug}/index.md`,
  address: `https://maqal.example/2020/${slug}/`,
  data: {
    title,
    date: '2020-05-01',
    source: 'وكالة',
    ...(photo && { photo: { file: photo, alt: 'جبل', caption: 'شرح' } }),
  },
});
const draw = (...subjects: ReturnType<typeof subject>[]) =>
  drawCards(site.root, subjects, () => {});
const cached = async () => (await readdir(join(site.root, '.astro/cards'))).sort();

describe('the cache', () => {
  test('spares what is unchanged a second drawing, and knows every change', async () => {
    const [one, two] = [subject('one'), subject('two', 'عنوان', 'lead.jpg')];
    await site.write('content/2020/two/lead.jpg', await makePhoto(300, 200));
    expect((await draw(one, two)).drawn).toBe(2);
    expect((await draw(one, two)).drawn).toBe(0);
    expect((await draw(subject('one', 'عنوان مصحّح'), two)).drawn).toBe(1);
    expect((await draw(one, two)).drawn).toBe(0);
    await site.write('content/2020/two/lead.jpg', await makePhoto(300, 201));
    expect((await draw(one, two)).drawn).toBe(1);
  });

  test('does not outlive the code that draws, nor the colours of the pages', async () => {
    const sites = await Promise.all([0, 1, 2, 3].map(() => makeSite({ content: false })));
    const [commented, recoded, reworded, recoloured] = sites as [
      TestSite,
      TestSite,
      TestSite,
      TestSite,
    ];
    const add = (to: TestSite, file: string, line: string) =>
      appendFile(join(to.root, file), `${line}\n`);
    await add(commented, 'src/cards/layout/headline.ts', '// A reason.');
    // No card needs it.
    await add(commented, 'src/arabic/impossible-day.ts', 'export const more = 1;');
    await add(recoded, 'src/cards/layout/headline.ts', 'export const more = 1;');
    await add(reworded, 'src/arabic/cut-text.ts', 'export const more = 1;');
    const css = await readFile(join(site.root, 'src/styles/global.css'), 'utf8');
    await recoloured.write('src/styles/global.css', css.replace('#7d1a1f', '#1a4d7d'));
    const idIn = ({ root }: TestSite) => identifyCards(root, subject('one'));
    const plain = await idIn(site);
    expect(await idIn(commented)).toBe(plain);
    const others = await Promise.all([recoded, reworded, recoloured].map(idIn));
    expect(new Set([plain, ...others]).size).toBe(4);
    await Promise.all(sites.map((each) => each.remove()));
  });

  test('keeps as many cards out of use as in use, the last used first', async () => {
    const first = await draw(subject('one'));
    const second = await draw(subject('one', 'ثانٍ'));
    await pruneCards(site.root, new Set(second.ids.values()));
    const third = await draw(subject('one', 'ثالث'));
    await pruneCards(site.root, new Set(third.ids.values()));
    const kept = new Set((await cached()).map((name) => name.split('-')[0]));
    expect(kept).toEqual(new Set([...second.ids.values(), ...third.ids.values()]));
    expect([...first.ids.values()].some((id) => kept.has(id))).toBe(false);
  });
});

test('the site’s card is drawn once, kept with those of articles, and follows the colours', async () => {
  const id = await drawSiteCard(site.root);
  expect(await cached()).toEqual([`${id}-wide.png`]);
  await site.write(`.astro/cards/${id}-wide.png`, 'kept');
  expect(await drawSiteCard(site.root)).toBe(id);
  await pruneCards(site.root, new Set([id]));
  expect(await readFile(join(site.root, '.astro/cards', `${id}-wide.png`), 'utf8')).toBe('kept');
  vi.spyOn(process, 'cwd').mockReturnValue(site.root);
  expect(await readSiteCard()).toMatchObject({
    address: addressOf(`card.png?v=${id.slice(0, 8)}`),
    path: join(site.root, '.astro/cards', `${id}-wide.png`),
    bytes: 4,
  });
  const other = await makeSite({ content: false });
  const css = await readFile(join(other.root, 'src/styles/global.css'), 'utf8');
  await other.write('src/styles/global.css', css.replace('#7d1a1f', '#1a4d7d'));
  expect(await drawSiteCard(other.root)).not.toBe(id);
  await other.remove();
});

test('every article whose card cannot be drawn is named, with what to do', async () => {
  const photo = await makePhoto(300, 200);
  await site.write('content/2020/cut/lead.jpg', photo.subarray(0, photo.length / 2));
  await site.write('content/2020/void/lead.jpg', new Uint8Array(0));
  const drawing = draw(
    subject('cut', 'عنوان', 'lead.jpg'),
    subject('fine'),
    subject('void', 'عنوان', 'lead.jpg'),
  );
  await expect(drawing).rejects.toThrow(
    /content\/2020\/cut\/index\.md {2}\[photo\.file\]\n.*بطاقة المعاينة[\s\S]*preview card[\s\S]*content\/2020\/void\/index\.md/,
  );
});

test('a card that a killed build began to write is cleared away, one being written is not', async () => {
  const { pid } = spawnSync('node', ['--version']);
  const [killed, fresh] = [`.a-wide.png.${pid}.new`, `.a-wide.png.${process.ppid}.new`];
  for (const name of [killed, fresh]) await site.write(`.astro/cards/${name}`, '');
  await pruneCards(site.root, new Set(['a', 'b']));
  expect(await cached()).toEqual([fresh]);
});

test('progress is told while there is much to draw', async () => {
  const subjects = ['one', 'two', 'three', 'four', 'five'].map((slug) => subject(slug, slug));
  const said: string[] = [];
  const say = (line: string) => said.push(line.replace(/^.*: /, ''));
  await drawCards(site.root, subjects, say, 2);
  await drawCards(site.root, subjects, say, 2);
  expect(said).toEqual(['2/5', '4/5']);
});

test('an article’s cards are read with all that a page says of them', async () => {
  vi.spyOn(process, 'cwd').mockReturnValue(site.root);
  await site.write('content/2020/one/lead.jpg', await makePhoto(300, 200));
  const one = {
    ...subject('one', 'لغة .NET', 'lead.jpg'),
    year: '2020',
    slug: 'one',
    href: '/2020/one/',
    digest: '',
    authors: [],
    topics: [],
  };
  const cards = await readCards(one);
  const { wide } = cards ?? {};
  expect(wide?.address).toMatch(/^https:\/\/maqal\.example\/2020\/one\/card\.jpg\?v=[0-9a-f]{8}$/);
  expect([wide?.width, wide?.height, wide?.type]).toEqual([1200, 630, 'image/jpeg']);
  const files = await Promise.all(
    (await cached()).map((name) => readFile(join(site.root, '.astro/cards', name))),
  );
  expect(files.map(({ length }) => length)).toEqual([wide?.bytes]);
  expect(wide?.alt).toBe(
    'بطاقة المقال: لغة \u2066.NET\u2069، وكالة، 01 مايو 2020، ومعها صورة: جبل',
  );
  const corrected = await readCards({ ...one, data: { ...one.data, title: 'لغة أخرى' } });
  expect(corrected?.wide.address).not.toBe(wide?.address);
});
