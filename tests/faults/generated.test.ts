import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSite } from '../support/make-site.ts';
import { generatedFile, mutated } from './generate-files.ts';
import { record } from './record.ts';
import { runBuild } from './run-build.ts';
import { tryArticle } from './try-article.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const seed = Number(process.env.PROPERTY_SEED ?? 2014);
const count = Number(process.env.GENERATED_FILES ?? 20_000);

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-generated-'));
});
afterAll(() => rm(root, { recursive: true }));

/** Tries each file; gives those that may be published, and what broke at the others. */
async function tryAll(files: Iterable<string>) {
  const right: string[] = [];
  const broken: string[] = [];
  for (const file of files) {
    await tryArticle(root, file).then(
      (isRight) => isRight && right.push(file),
      (error: Error) => broken.push(`${error.stack?.slice(0, 400)}\n${JSON.stringify(file)}`),
    );
  }
  return { right, broken };
}

const cost = () => ({ memory: process.resourceUsage().maxRSS / 1024 });

test('generated Markdown and fields: checks, warnings, page, copy, feed', async ({ task }) => {
  const { right, broken } = await tryAll(fc.sample(generatedFile, { numRuns: count, seed }));
  record(task, { tried: count, survived: count - broken.length, ...cost() });
  expect(broken.slice(0, 5)).toEqual([]);
  expect(right.length).toBeGreaterThan(count / 10);
});

const head = 'title: عنوان\ndate: 2014-11-07\nsource: وكالة';

async function readReal(): Promise<string[]> {
  const files: string[] = [];
  for (const folder of ['content', 'tests/fixtures/site']) {
    const names = await readdir(join(project, folder), { recursive: true });
    for (const name of names.filter((each) => each.endsWith('.md'))) {
      const text = await readFile(join(project, folder, name), 'utf8');
      // Their pictures stay where they are, and their dates belong to other folders.
      files.push(text.replace(/^---[\s\S]*?\n---\n/, `---\n${head}\n---\n`));
    }
  }
  return files;
}

test('mutations of articles: the same, and a site of those that pass', async ({ task }) => {
  const mutants = fc.sample(mutated(await readReal()), { numRuns: 1000, seed });
  const { right, broken } = await tryAll(mutants);
  expect(broken.slice(0, 5)).toEqual([]);
  expect(right.length).toBeGreaterThan(50);
  const site = await makeSite({ content: false });
  const picked = right.filter((file) => !/^(photo|aliases|series|topics|authors):|!\[/m.test(file));
  for (const [at, file] of picked.entries()) await site.write(`content/2014/m${at}/index.md`, file);
  const { end, output, cpu, memory } = await runBuild(site.root);
  // A date may belong to another year's folder now, which is told.
  expect(output).not.toMatch(/check itself|^\s+at .*:\d+:\d+\)?$/m);
  expect(['done', 'failed']).toContain(end);
  record(task, { tried: mutants.length, survived: mutants.length, cpu, memory });
  await site.remove();
});
