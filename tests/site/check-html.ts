import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureAddress } from '../support/fixture-address.ts';
import { makeSite, type TestSite } from '../support/make-site.ts';
import { writeFullMonth } from '../support/write-full-month.ts';

/**
 * `npm run test:html`: has the W3C's checker (Nu, by Java, of the package vnu-jar, which is put into a
 * folder that is removed again) read every page and drawing of two built sites, the example's and that
 * of the fixtures, which has a page of each kind.
 */
const checker = 'vnu-jar@26.9.27';

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: 'warning' | 'fatal';
  url?: string;
  message: string;
  extract?: string;
}

/**
 * What it says of policies is not so: it reads a page as a file, which has no origin to be `'self'`, and
 * takes JSON-LD for a script, which data blocks are not (CSP Level 3, §4.2.3, is for those that run).
 */
const isOfPolicy = ({ message }: Message) => message.includes('violates Content Security Policy');

/** Of CSS Basic User Interface 4, which it does not know yet. */
const isNewer = ({ message }: Message) => message.startsWith('CSS: “field-sizing”');

const folder = await mkdtemp(join(tmpdir(), 'maqal-html-'));
const [example, fixture] = [
  await makeSite(),
  await makeSite({ content: 'tests/fixtures/site' }),
] as const;
try {
  const call = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', checker];
  execFileSync('npm', call);
  await writeFullMonth(fixture);
  await check(example, {});
  await check(fixture, { SITE_URL: fixtureAddress });
} finally {
  await Promise.all([example, fixture].map((site) => site.remove()));
  await rm(folder, { recursive: true });
}

async function check(site: TestSite, env: NodeJS.ProcessEnv): Promise<void> {
  const { ok, output } = await site.build(env);
  if (!ok) throw new Error(output);
  const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  // Its patterns need more stack than Java gives where an attribute is long.
  const call = ['-Xss8m', '-jar', jar, '--format', 'json', '--also-check-svg', '--skip-non-html'];
  const { stderr, error } = spawnSync('java', [...call, site.dist], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  const found = messages.filter((each) => !isOfPolicy(each) && !isNewer(each));
  for (const { type, subType, url = '', message, extract = '' } of found) {
    console.error(`${subType ?? type} ${url.split('/dist')[1] ?? ''}: ${message}\n  ${extract}`);
  }
  const files = (await readdir(site.dist, { recursive: true })).filter((each) =>
    /\.(html|svg)$/.test(each),
  );
  console.log(`${files.length} pages and drawings, ${found.length} messages`);
  if (found.length > 0) process.exitCode = 1;
}
