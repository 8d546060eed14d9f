import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticles } from '../../src/checks/read-articles.ts';
import { bareEnvironment, makeSite, type TestSite } from '../support/make-site.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url));

let site: TestSite;
beforeAll(async () => {
  site = await makeSite();
});
afterAll(() => site.remove());

/** As npm starts it, with nobody at the keyboard; one that asked would hang and be ended. */
function run(command: 'import' | 'new', ...args: string[]) {
  return runWith({}, command, ...args);
}

function runWith(env: NodeJS.ProcessEnv, command: 'import' | 'new', ...args: string[]) {
  const file = command === 'import' ? 'import-article' : 'new-article';
  const { status, stdout, stderr } = spawnSync('node', [`src/commands/${file}.ts`, ...args], {
    cwd: site.root,
    encoding: 'utf8',
    env: { ...bareEnvironment(), ...env },
    input: '',
    timeout: 60_000,
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

const read = (file: string) => readFile(join(site.root, file), 'utf8');

describe('npm run import', () => {
  test('the seed, published under its slug, is the committed article', async () => {
    const slug = 'seed-again';
    const { status, stdout } = run('import', '--publish', '--slug', slug, fixture('seed.txt'));
    expect(status).toBe(0);
    expect(await read(`content/2014/${slug}/index.md`)).toBe(
      await read('content/2014/obama-khamenei-letter/index.md'),
    );
    expect(await read(`content/2014/${slug}/import.txt`)).toContain('\n+ الخط -\n');
    expect(stdout).toContain(`https://maqal.example/2014/${slug}/`);
    expect(stdout).not.toContain('draft: true');
  });

  test('a page becomes a draft with its picture, and the build has nothing to object', async () => {
    const { status, stdout } = run('import', fixture('newsroom.html'), fixture('word/word.htm'));
    expect(status).toBe(0);
    const [slug = ''] = await readdir(join(site.root, 'content/2019'));
    const article = await read(`content/2019/${slug}/index.md`);
    expect(article).toContain('\n  file: lorry-photo.png\n');
    expect(article).toContain('\ndraft: true\n---\n');
    expect((await readdir(join(site.root, 'content/2019', slug))).sort()).toEqual([
      'import.txt',
      'index.md',
      'lorry-photo.png',
    ]);
    expect((await readArticles(site.root)).problems).toEqual([]);
    expect(stdout).toContain('npm run dev');
    expect(stdout).toContain('delete the line draft: true');
  });

  test('an article that is there is never overwritten; another address is offered', async () => {
    const before = await read('content/2014/obama-khamenei-letter/index.md');
    const { status, stderr } = run(
      'import',
      ...['--slug', 'obama-khamenei-letter', '--title', 'آخر', fixture('seed.txt')],
    );
    expect(status).toBe(1);
    expect(stderr).toContain('--slug obama-khamenei-letter-2');
    expect(await read('content/2014/obama-khamenei-letter/index.md')).toBe(before);
  });

  test('what is missing is named at once, with the flags that give it, and nothing is written', async () => {
    const before = await readdir(join(site.root, 'content'), { recursive: true });
    await site.write('bad.txt', 'هذه جملة واحدة بلا عنوان ولا تاريخ ولا مصدر.\n');
    const { status, stderr } = run('import', 'bad.txt');
    expect(status).toBe(1);
    expect(stderr).toMatch(/العنوان، التاريخ، المصدر.*--title .* --date .* --source/);
    expect(await readdir(join(site.root, 'content'), { recursive: true })).toEqual(before);
    const given = ['--title', 'عنوان: "تجربة"', '--date', '٧ نوفمبر ٢٠١٤', '--source', 'مختبر'];
    expect(run('import', 'bad.txt', ...given, '--dry-run').stdout).toContain('content/2014/');
    expect(await readdir(join(site.root, 'content'), { recursive: true })).toEqual(before);
  });

  test("the site's own fields come along, and a draft stays one; others are named", async () => {
    const own = ['aliases: /old/1.html', 'allow:', '  straight-quotes: كذا', 'draft: true'];
    const known = ['title: مقال منقول', 'date: 2015-01-02', 'source: مختبر'];
    await site.write(
      'own.md',
      ['---', ...known, ...own, 'tags: [أ]', 'layout: post', '---', '', 'نصّ.'].join('\n'),
    );
    const { status, stdout } = run('import', 'own.md', '--slug', 'own-fields', '--publish');
    expect(status).toBe(0);
    expect(await read('content/2015/own-fields/index.md')).toBe(
      ['---', ...known, 'topics: [أ]', ...own, '---', '', 'نصّ.', ''].join('\n'),
    );
    expect(stdout).toContain('does not know are in the record only: layout\n');
    expect(stdout).toContain('it stays a draft in spite of --publish');
    expect(stdout).toContain('مسودّة · draft');
  });

  test('what the build would refuse is refused here, in the words of the build', async () => {
    await site.write('bad.md', '# عنوان\n\n7 نوفمبر 2014\n\n<p>نصّ ![أ](س ص.png)</p>\n\n(رويترز)\n');
    const { status, stderr } = run('import', 'bad.md');
    expect(status).toBe(1);
    expect(stderr).toContain('leaves its signs in the text');
    expect(stderr).toContain('\nbad.md:5  [body]\n');
    expect(stderr).not.toContain('index.md');
  });

  test('one bad file does not keep the others out', () => {
    const { status, stdout, stderr } = run('import', '--dry-run', 'gone.txt', fixture('seed.txt'));
    expect(status).toBe(1);
    expect(stderr).toContain('There is no file of this name.');
    expect(stdout).toContain('✓ content/2014/');
  });
});

describe('npm run new', () => {
  const given = ['--title', 'تجربة: "عنوان" #أول', '--source', 'مختبر', '--date', '7/11/2014'];

  test('flags make a skeleton that the build accepts', async () => {
    expect(run('new', ...given, '--slug', 'new-one').status).toBe(0);
    expect(await read('content/2014/new-one/index.md')).toBe(
      `---\ntitle: 'تجربة: "عنوان" #أول'\ndate: 2014-11-07\nsource: مختبر\ndraft: true\n---\n\n` +
        'اكتب نصّ المقال هنا مكان هذه الجملة.\n',
    );
    expect((await readArticles(site.root)).problems).toEqual([]);
    const file = join(site.root, 'content/2014/new-one/index.md');
    const published = (await readFile(file, 'utf8')).replace('draft: true\n', '');
    await writeFile(file, published);
    const [placeholder] = (await readArticles(site.root)).problems;
    expect(placeholder).toMatchObject({ line: 7, field: 'body' });
    expect(placeholder?.what.en).toContain('still stands there');
    await writeFile(file, published.replace('\n---\n\n', '\n---\n\nنصّه.\n\n'));
    expect((await readArticles(site.root)).problems).toMatchObject([{ line: 9 }]);
    const again = run('new', ...given, '--slug', 'new-one');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('--slug new-one-2');
  });

  test('without a keyboard and without flags it says which flags it needs', () => {
    const { status, stderr } = run('new');
    expect(status).toBe(2);
    expect(stderr).toContain('give: --title --source\n');
    expect(run('new', '--title', 'ع').stderr).toContain('give: --source\n');
    expect(run('new', 'foo').stderr).toContain('a word too many in the command: foo\n');
  });
});

test.each([
  ['https://a.example/', 66],
  ['https://a-longer-name-of-a-site.example/news/', 39],
])('at %s a slug may have as many letters as the build lets it, %i', (SITE_URL, most) => {
  const order = ['--title', 'ع', '--source', 'م', '--date', '2014-11-07', '--dry-run', '--slug'];
  expect(runWith({ SITE_URL }, 'new', ...order, 'a'.repeat(most)).status).toBe(0);
  const { status, stderr } = runWith({ SITE_URL }, 'new', ...order, 'a'.repeat(most + 1));
  expect(status).toBe(2);
  expect(stderr).toContain(`longer than ${most} characters`);
});

describe.each(['import', 'new'] as const)('npm run %s', (command) => {
  test('--help is in Arabic and English, and no error', () => {
    const { status, stdout } = run(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/مسودّة[\s\S]*draft[\s\S]*--dry-run/);
  });

  test.each([
    ['an unknown option', ['--colour', 'أحمر'], ': --colour\n'],
    ['an option without its value', ['--title'], ': --title'],
    ['a slug that is none', ['--slug', 'My Slug'], 'like my-slug.'],
    ['a month that is none', ['--date', '2026-13-01'], '--date 2014-11-07'],
  ])('%s is a usage error', (_name, args, words) => {
    const { status, stderr } = run(command, ...(command === 'import' ? ['x'] : []), ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain(`npm run ${command} -- --help`);
  });
});
