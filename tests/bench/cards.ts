import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawCards } from '../../src/cards/draw-cards.ts';
import { makePhoto } from '../support/make-photo.ts';

/**
 * `npm run bench:cards`: what preview cards cost. Draws those of 100 articles, with and without a
 * photo, then asks for them again, and prints milliseconds a card, by the clock and of the processor,
 * and its bytes.
 */
const articles = 100;
const subjects =
  'هدنة النفط بعد قرار خفض الإنتاج في اجتماع طارئ يعقده المجلس لبحث التطورات في المنطقة وسط دعوات إلى وقف القتال'.split(
    ' ',
  );

for (const photo of [false, true]) {
  const root = await mkdtemp(join(tmpdir(), 'maqal-bench-'));
  await symlink(join(process.cwd(), 'src'), join(root, 'src'));
  const list = Array.from({ length: articles }, (_, at) => describe(at, photo));
  if (photo) {
    const bytes = await makePhoto(1600, 1067);
    for (const { file } of list) {
      await mkdir(join(root, file, '..'), { recursive: true });
      await writeFile(join(root, file, '../photo.jpg'), bytes);
    }
  }
  const first = await time(root, list);
  const again = await time(root, list);
  const names = await readdir(join(root, '.astro/cards'));
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(root, '.astro/cards', name))).size),
  );
  sizes.sort((a, b) => a - b);
  console.log(
    [
      photo ? 'with a photo    ' : 'without a photo ',
      `${first.clock.toFixed(0)} ms an article on ${availableParallelism()} cores`,
      `${first.processor.toFixed(0)} ms of one core`,
      `from the cache ${again.processor.toFixed(2)} ms`,
      `bytes a card: median ${sizes[Math.floor(sizes.length / 2)]}, most ${sizes.at(-1)}`,
    ].join('  '),
  );
  await rm(root, { recursive: true });
}

function describe(at: number, photo: boolean) {
  const length = 3 + (at % 18);
  const title = Array.from(
    { length },
    (_, word) => subjects[(at * 7 + word) % subjects.length],
  ).join(' ');
  const data = {
    title,
    date: `20${String(at % 26).padStart(2, '0')}-03-07`,
    source: 'وكالة',
    ...(photo && { photo: { file: 'photo.jpg', alt: 'صورة', caption: 'صورة' } }),
  };
  return {
    file: `content/2020/story-${at}/index.md`,
    address: `https://maqal.example/2020/story-${at}/`,
    data,
  };
}

async function time(root: string, list: ReturnType<typeof describe>[]) {
  const start = performance.now();
  const usage = process.cpuUsage();
  await drawCards(root, list, () => {});
  const { user, system } = process.cpuUsage(usage);
  const each = list.length;
  return {
    clock: (performance.now() - start) / each,
    processor: (user + system) / 1000 / each,
  };
}
