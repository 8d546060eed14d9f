import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders as hosts do that compress text (brotli, its best).
 *
 * @param folders in which a file is looked for, in this order
 */
export async function serveFolder(
  ...folders: string[]
): Promise<{ origin: string; close: () => void }> {
  const compressed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const type = types[extname(file)];
    for (const folder of folders) {
      const bytes = await readFile(join(folder, file)).catch(() => undefined);
      if (!bytes) continue;
      const isText = Boolean(type) && type !== types['.woff2'];
      const body = compressed.get(file) ?? (isText ? compress(bytes) : bytes);
      compressed.set(file, body);
      response.setHeader('content-type', type ?? 'application/octet-stream');
      if (isText) response.setHeader('content-encoding', 'br');
      return response.end(body);
    }
    response.statusCode = 404;
    return response.end();
  });
  await new Promise<void>((ready) => void server.listen(0, ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

const compress = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
