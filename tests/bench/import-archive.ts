import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importArchive } from '../../src/import/archive/import-archive.ts';
import { findArchive } from '../../src/import/archive/read-archive.ts';
import { guessColumns } from '../../src/import/readers/dumps/columns.ts';

/**
 * `npm run bench:archives -- [POSTS]`: imports 10,000 invented posts of each format that holds
 * many, each in a process of its own, and says how many were imported a second of CPU and how much
 * memory that took at most.
 */
const sentence =
  'كُتبت هذه الفقرة لتُجرَّب بها الملفات الكبيرة وحدها، فليس فيها خبر عن أحد، وفيها من الكلام ما يكفي لأن تكون فقرة من فقرات المقال.';
const paragraphs = [1, 2, 3, 4, 5].map((each) => `${each} ${sentence} ${sentence}`);
const html = paragraphs.map((each) => `<p>${each}</p>`).join('\n');
const day = (at: number) => `20${10 + (at % 15)}-0${1 + (at % 9)}-1${at % 10}`;
const title = (at: number) => `المكتبة تستقبل الزوار رقم ${at}`;

interface Format {
  file: string;
  head: string;
  write(at: number): string;
  foot: string;
}

const formats: Record<string, Format> = {
  wxr: {
    file: 'wordpress.xml',
    head: '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="c" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>جريدة التجارب</title>',
    write: (at) =>
      `<item><title>${title(at)}</title><link>https://old.example/${at}/</link><content:encoded><![CDATA[${html}]]></content:encoded><wp:post_id>${at}</wp:post_id><wp:post_date>${day(at)} 10:30:00</wp:post_date><wp:post_name>post-${at}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n`,
    foot: '</channel></rss>',
  },
  ghost: {
    file: 'ghost.json',
    head: '{"db":[{"meta":{"exported_on":1},"data":{"posts":[',
    write: (at) =>
      `${at > 1 ? ',' : ''}${JSON.stringify({ id: String(at), title: title(at), slug: `post-${at}`, html, status: 'published', published_at: `${day(at)}T10:00:00Z` })}\n`,
    foot: '],"settings":[{"key":"title","value":"جريدة التجارب"}]}}]}',
  },
  telegram: {
    file: 'result.json',
    head: '{"name":"جريدة التجارب","type":"public_channel","id":1,"messages":[',
    write: (at) =>
      `${at > 1 ? ',' : ''}${JSON.stringify({ id: at, type: 'message', date: `${day(at)}T10:00:00`, text: [{ type: 'bold', text: title(at) }, `\n\n${paragraphs.join('\n\n')}`] })}\n`,
    foot: ']}',
  },
  json: {
    file: 'dump.json',
    head: '{"articles":[',
    write: (at) =>
      `${at > 1 ? ',' : ''}${JSON.stringify({ id: at, title: title(at), date: day(at), body: html })}\n`,
    foot: ']}',
  },
  csv: {
    file: 'table.csv',
    head: 'id,title,date,body\n',
    write: (at) => `${at},${title(at)},${day(at)},"${html}"\n`,
    foot: '',
  },
};

const [, , name = '', posts = '10000'] = process.argv;
if (Object.hasOwn(formats, name)) await measure(formats[name] as Format, Number(posts));
else {
  const count = /^\d+$/.test(name) ? name : posts;
  for (const each of Object.keys(formats)) {
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), each, count], {
      stdio: 'inherit',
    });
  }
}

async function measure({ file, head, write, foot }: Format, count: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'maqal-archive-'));
  try {
    const path = join(root, file);
    const out = createWriteStream(path);
    out.write(head);
    for (let at = 1; at <= count; at += 1) {
      if (!out.write(write(at))) await once(out, 'drain');
    }
    await new Promise<void>((next) => out.end(foot, () => next()));
    const archive = await findArchive(path);
    if (!archive) throw new Error(`${file} is not recognized`);
    const before = process.cpuUsage();
    const order = {
      root,
      file: path,
      given: { source: 'جريدة التجارب' },
      publish: true,
      dryRun: false,
    };
    const outcomes = await importArchive(
      order,
      await archive.read({ chooseColumns: async (names) => guessColumns(names) }),
    );
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    const made = outcomes.filter((each) => each.file).length;
    const folders = readdirSync(join(root, 'content')).flatMap((year) =>
      readdirSync(join(root, 'content', year)),
    );
    const most = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${archive.name}: ${made} of ${count}, ${folders.length} folders, ${(made / seconds).toFixed(0)} a CPU second, ${most} MB at most`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
