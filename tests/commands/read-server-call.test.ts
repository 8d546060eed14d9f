import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readServerCall } from '../../src/commands/read-server-call.ts';

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
