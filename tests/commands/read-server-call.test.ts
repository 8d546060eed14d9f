import { spawnSync } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { readServerCall } from '../../src/commands/read-server-call.ts';
import { fixtureAddress } from '../support/fixture-address.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['', {}],
  ['--port 8080', { port: 8080 }],
  ['--port=8080 --host', { port: 8080, host: true }],
  ['--host 192.0.2.1 --open', { host: '192.0.2.1', open: true }],
  ['--host --open /2014/', { host: true, open: '/2014/' }],
  ['--open --port 1', { open: true, port: 1 }],
  ['--allowed-hosts a.example,b.example', { allowedHosts: ['a.example', 'b.example'] }],
  ['--allowed-hosts', { allowedHosts: true }],
])('«%s» is read as Astro reads it', (call, server) => {
  expect(readServerCall('dev', call.split(' ').filter(Boolean))).toEqual(server);
});

test('a path to open is one of the site, also where that lives in a folder', async () => {
  vi.stubEnv('SITE_URL', fixtureAddress);
  vi.resetModules();
  const { readServerCall: read } = await import('../../src/commands/read-server-call.ts');
  const opened = (path: string) => read('serve', ['--open', path]).open;
  expect(opened('/2014/x/?q=1#p')).toBe('/reader/2014/x/?q=1#p');
  expect(opened('2014/x/')).toBe('/reader/2014/x/');
  expect(opened('/')).toBe('/reader/');
  expect(opened('/reader')).toBe('/reader');
  expect(opened('/reader/2014/x/')).toBe('/reader/2014/x/');
  expect(opened('/readers/')).toBe('/reader/readers/');
  expect(opened('http://localhost:4321/reader/')).toBe('http://localhost:4321/reader/');
  expect(read('serve', ['--open']).open).toBe(true);
});

test.each(['--port', '--port x', '--port 0', '--port 70000', '--prot 8080', 'stray'])(
  'a call with «%s» ends with 2 and says how to write it',
  (call) => {
    const { status, stderr } = spawnSync('node', ['src/commands/serve.ts', ...call.split(' ')], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('npm run serve -- [--port 8080]');
  },
);

test.each(['dev', 'serve'])('npm run %s explains itself', (command) => {
  const { status, stdout } = spawnSync('node', [`src/commands/${command}.ts`, '--help'], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain(`npm run ${command} -- [--port 8080]`);
});
