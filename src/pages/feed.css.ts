import css from '../metadata/feeds/feed.css?raw';

/** Gives the style sheet with which browsers show a feed. */
export function GET(): Response {
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
