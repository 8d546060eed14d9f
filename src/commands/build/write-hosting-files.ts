import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCaddyfile } from '../../hosting/caddy.ts';
import { formatHeaders } from '../../hosting/headers.ts';
import { formatNginxMaps, formatNginxServer } from '../../hosting/nginx.ts';
import { formatRedirects, type Redirect } from '../../hosting/redirects.ts';
import { site } from '../../site.ts';

/**
 * Writes what hosts read: into the site what Netlify and Cloudflare Pages look for there and do
 * not serve, into a folder of its own what nginx and Caddy are told, which no host should serve.
 *
 * @param dist the built site
 * @param hosting the other folder, new
 * @param redirects from old addresses to new ones
 */
export async function writeHostingFiles(
  dist: string,
  hosting: string,
  redirects: readonly Redirect[],
): Promise<void> {
  const { pathname: base, protocol } = site.address;
  // A host without HTTPS may not say it (RFC 6797, section 7.2).
  const options = { hsts: protocol === 'https:' ? site.hsts : 0 };
  await mkdir(hosting);
  const isNetlify = Boolean(process.env.NETLIFY);
  const told = formatHeaders(base, { ...options, markdown: isNetlify });
  await writeFile(join(dist, '_headers'), told);
  const rules = formatRedirects(redirects, { force: isNetlify });
  if (rules) await writeFile(join(dist, '_redirects'), rules);
  await writeFile(join(hosting, 'nginx-maps.conf'), formatNginxMaps(base, redirects));
  await writeFile(
    join(hosting, 'nginx-server.conf'),
    formatNginxServer(base, { ...options, brotli: site.precompressed }),
  );
  await writeFile(join(hosting, 'Caddyfile'), formatCaddyfile(site.address, redirects, options));
}
