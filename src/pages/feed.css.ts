import css from '../metadata/feeds/feed.css?raw';

export function GET(): Response {
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
