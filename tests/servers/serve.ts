import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { TestSite } from '../support/make-site.ts';

/** A web server on this machine that serves a built site with the files that its build wrote. */
export interface WebServer {
  /** Asks for a path without following redirects, with what a browser says it takes. */
  get(path: string, accept?: string): Promise<Response>;
  stop(): Promise<void>;
}

/** Finds a free port of this machine. */
export async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts nginx with the two files of `hosting/`, as their comments say.
 *
 * @param site a copy of the project, built for a port
 * @param port of this machine
 */
export async function startNginx(site: TestSite, port: number): Promise<WebServer> {
  const folder = join(site.root, 'nginx');
  await site.write(
    'nginx/nginx.conf',
    `include /etc/nginx/modules-enabled/*.conf;
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log stderr error;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${site.root}/hosting/nginx-maps.conf;
  server {
    listen 127.0.0.1:${port};
    root ${site.dist};
    include ${site.root}/hosting/nginx-server.conf;
  }
}
`,
  );
  return start('nginx', ['-c', join(folder, 'nginx.conf')], port, {});
}

/**
 * Starts Caddy with the Caddyfile of `hosting/`.
 *
 * @param site a copy of the project, built for a port
 * @param port of this machine
 */
export async function startCaddy(site: TestSite, port: number): Promise<WebServer> {
  const call = ['run', '--config', join(site.root, 'hosting/Caddyfile'), '--adapter', 'caddyfile'];
  const home = join(site.root, 'caddy');
  return start('caddy', call, port, {
    SITE_ROOT: site.dist,
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    CADDY_ADMIN: 'off',
  });
}

async function start(
  program: string,
  call: string[],
  port: number,
  env: NodeJS.ProcessEnv,
): Promise<WebServer> {
  const child = spawn(program, call, { env: { ...process.env, ...env } });
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const ended = once(child, 'exit');
  const origin = `http://localhost:${port}`;
  const get = (path: string, accept = 'identity') =>
    fetch(`${origin}${path}`, { redirect: 'manual', headers: { 'accept-encoding': accept } });
  while (!(await get('/').catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`${program} ended:\n${output}`);
    await setTimeout(50);
  }
  return {
    get,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
