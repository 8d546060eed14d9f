import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** A host that can go away. */
export interface LeavingHost {
  origin: string;
  /** Goes, and leaves whoever asks without an answer. */
  leave(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder on a port of its own.
 *
 * @param folder of a built site
 */
export async function startHost(folder: string): Promise<LeavingHost> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const index = pathname.endsWith('/') ? 'index.html' : '';
    try {
      const bytes = readFileSync(join(folder, decodeURI(pathname), index));
      const type = types[extname(index || pathname)] ?? 'application/octet-stream';
      response.setHeader('content-type', type);
      response.end(bytes);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leave() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
