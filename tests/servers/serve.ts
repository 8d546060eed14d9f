import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { TestSite } from '../support/make-site.ts';

/** A web server on this machine that serves a built site with the files that its build wrote. */
export interface WebServer {
  /** Asks for a path without following redirects, with what a browser says it takes. */
  get(path: string, accept?: string): Promise<Response>;
  stop(): Promise<void>;
}

/** What a server needs to speak HTTPS, and to send on there who comes without. */
interface Secure {
  host: string;
  /** Where it listens for HTTP. */
  httpPort: number;
  /** Files in PEM. */
  certificate: string;
  key: string;
}

/** How a site is served. */
interface Serving {
  /** The folder of the host that the site was built for, with a slash at both ends. */
  base?: string;
  /** Where it is to speak HTTPS. */
  secure?: Secure;
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
 * @param serving where it is not at the root of a host that speaks HTTP
 */
export async function startNginx(
  site: TestSite,
  port: number,
  { base = '/', secure }: Serving = {},
): Promise<WebServer> {
  const folder = join(site.root, 'nginx');
  const root = join(folder, 'host');
  await rm(root, { recursive: true, force: true });
  await mkdir(dirname(join(root, base.slice(0, -1))), { recursive: true });
  await symlink(site.dist, join(root, base.slice(0, -1)));
  const listen = secure
    ? `listen ${secure.host}:${port} ssl;
    ssl_certificate ${secure.certificate};
    ssl_certificate_key ${secure.key};`
    : `listen 127.0.0.1:${port};`;
  const sendOn = secure
    ? `server {
    listen ${secure.host}:${secure.httpPort};
    return 301 https://${secure.host}:${port}$request_uri;
  }`
    : '';
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
  ${sendOn}
  server {
    ${listen}
    root ${root};
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
 * @param serving where it is to speak HTTPS there, which the site was built for
 */
export async function startCaddy(
  site: TestSite,
  port: number,
  { secure }: Serving = {},
): Promise<WebServer> {
  let config = join(site.root, 'hosting/Caddyfile');
  if (secure) {
    const written = await readFile(config, 'utf8');
    const ports = `{\n\thttp_port ${secure.httpPort}\n\thttps_port ${port}\n}\n`;
    const tls = `$&\n\ttls ${secure.certificate} ${secure.key}`;
    config = join(site.root, 'caddy/Caddyfile');
    await site.write('caddy/Caddyfile', ports + written.replace(/^https:.*\{$/m, tls));
  }
  const call = ['run', '--config', config, '--adapter', 'caddyfile'];
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
