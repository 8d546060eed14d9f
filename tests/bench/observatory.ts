import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findPort, startCaddy, startNginx } from '../servers/serve.ts';
import { makeSite, type TestSite } from '../support/make-site.ts';

/**
 * `npm run bench:headers`: what MDN's HTTP Observatory, which is fetched from npm, says of the site behind
 * nginx and behind Caddy, with HTTPS and HSTS on, at its root and in a folder of its host. Ends with 1 where
 * a score is below what a site can have that no browser's own list names.
 */
const full = 130;
const observatory = '@mdn/mdn-http-observatory@1.4.8';
const host = '127.0.0.1';
const asker = resolve('tests/bench/peers/ask-observatory.mjs');

interface Verdict {
  scan: { score: number; grade: string };
  tests: Record<string, { result: string; scoreModifier: number }>;
}

const site = await makeSite();
try {
  await site.write('observatory/package.json', '{}');
  const folder = join(site.root, 'observatory');
  run(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', observatory],
    folder,
  );
  const subject = ['-subj', '/CN=localhost', '-addext', `subjectAltName=IP:${host}`];
  const files = ['-keyout', 'key.pem', '-out', 'cert.pem'];
  run(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...subject],
    site.root,
  );
  const settings = await readFile(join(site.root, 'src/site.ts'), 'utf8');
  await site.write('src/site.ts', settings.replace('hsts: 0', 'hsts: 365'));
  for (const base of ['/', '/reader/']) await judge(site, base, folder);
} finally {
  await site.remove();
}

async function judge(site: TestSite, base: string, folder: string): Promise<void> {
  const [port, httpPort] = [await findPort(), await findPort()];
  const { ok, output } = await site.build({ SITE_URL: `https://${host}:${port}${base}` });
  if (!ok) throw new Error(output);
  const certificate = join(site.root, 'cert.pem');
  const secure = { host, httpPort, certificate, key: join(site.root, 'key.pem') };
  for (const [name, start] of Object.entries({ nginx: startNginx, Caddy: startCaddy })) {
    const server = await start(site, port, { base, secure });
    try {
      const words = [asker, host, base, String(httpPort), String(port)];
      const said = run('node', words, folder, { NODE_EXTRA_CA_CERTS: certificate });
      report(`${name} ${base}`, JSON.parse(said) as Verdict);
    } finally {
      await server.stop();
    }
  }
}

function report(name: string, { scan, tests }: Verdict): void {
  console.log(`${scan.score >= full ? '✓' : '✗'} ${name}: ${scan.score} ${scan.grade}`);
  for (const [test, { result, scoreModifier }] of Object.entries(tests)) {
    console.log(`    ${String(scoreModifier).padStart(4)}  ${test}: ${result}`);
  }
  if (scan.score < full) process.exitCode = 1;
}

function run(program: string, words: string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(program, words, {
    ...{ cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    env: { ...process.env, ...env },
  });
}
