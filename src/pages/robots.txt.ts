import { addressOf } from '../site.ts';

/**
 * Lets every robot in, and names the sitemap. Robots read it at the root of a host only (RFC 9309,
 * §2.3).
 */
export function GET(): Response {
  const sitemap = addressOf('sitemap.xml');
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
