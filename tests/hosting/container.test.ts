import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCaddyfile } from '../../src/hosting/caddy.ts';

const dockerfile = readFileSync('src/hosting/container/Dockerfile', 'utf8').replace(/\\\n/g, '');

test.each([
  ['https://news.example/', '/'],
  ['https://news.example/news/', '/news/'],
  ['http://news.example:8000/a/b/', '/a/b/'],
])('the container of %s speaks HTTP on its port, and is asked for the site', (address, path) => {
  const folder = mkdtempSync(join(tmpdir(), 'maqal-container-'));
  const file = join(folder, 'Caddyfile');
  const run = (line: string) => execFileSync('sh', ['-c', line], { encoding: 'utf8' });
  const [, edit = ''] = /(sed -i .*?) hosting\/Caddyfile/.exec(dockerfile) ?? [];
  const [, read = ''] = /\$\((sed -n .*?) \/etc\/caddy\/Caddyfile\)/.exec(dockerfile) ?? [];
  writeFileSync(file, formatCaddyfile(new URL(address)));
  run(`${edit} ${file}`);
  const written = readFileSync(file, 'utf8');
  expect(written.match(/^\S.* \{$/gm)).toEqual([':8080 {']);
  expect(run(`${read} ${file}`)).toBe(`${path}\n`);
  rmSync(folder, { recursive: true });
});

test('the container has no user, port or capability that it does not need', () => {
  expect(dockerfile).toMatch(/^USER 65534:65534$/m);
  expect(dockerfile).toMatch(/^RUN cp (\S+) (\S+) && mv \2 \1$/m);
  expect(dockerfile.match(/^EXPOSE .*/gm)).toEqual(['EXPOSE 8080']);
});
