import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { findPort, startCaddy, startNginx } from '../servers/serve.ts';
import { makeSite } from '../support/make-site.ts';

/**
 * `npm run bench:wire`: what nginx and Caddy send of the first article's page, in bytes, to browsers that
 * take Brotli, to those that take gzip, and to what takes neither; with `precompressed: true` and without.
 */
const page = '/2014/obama-khamenei-letter/';
const accepted = { Brotli: 'gzip, deflate, br, zstd', gzip: 'gzip, deflate', neither: 'identity' };
const servers = { nginx: startNginx, Caddy: startCaddy };

console.log(`| Server | precompressed | ${Object.keys(accepted).join(' | ')} |`);
console.log('| - | - | -: | -: | -: |');
for (const precompressed of [true, false]) {
  const site = await makeSite();
  try {
    const port = await findPort();
    const settings = await readFile(join(site.root, 'src/site.ts'), 'utf8');
    const set = settings.replace(/precompressed: \w+/, `precompressed: ${precompressed}`);
    await site.write('src/site.ts', set);
    const { ok, output } = await site.build({ SITE_URL: `http://localhost:${port}/` });
    if (!ok) throw new Error(output);
    for (const [name, start] of Object.entries(servers)) {
      const server = await start(site, port);
      const cells = [];
      for (const accept of Object.values(accepted)) cells.push(await measure(port, accept));
      await server.stop();
      console.log(`| ${name} | ${precompressed ? 'yes' : 'no'} | ${cells.join(' | ')} |`);
    }
  } finally {
    await site.remove();
  }
}

/** The whole response, and which of it is the page. */
function measure(port: number, accept: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': accept };
    request({ port, path: page, host: 'localhost', headers, agent: false }, (response) => {
      const { socket } = response;
      let body = 0;
      response.on('data', (chunk: Buffer) => {
        body += chunk.length;
      });
      response.on('end', () => {
        const encoding = response.headers['content-encoding'] ?? '';
        resolve(`${socket.bytesRead} (${body}${encoding && ` ${encoding}`})`);
      });
    })
      .on('error', reject)
      .end();
  });
}
