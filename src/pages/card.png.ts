import { readFile } from 'node:fs/promises';
import { readSiteCard } from '../cards/read-site-card.ts';

/** Gives the site's own card, 404 where there is none. */
export async function GET(): Promise<Response> {
  const card = await readSiteCard();
  if (!card) return new Response(null, { status: 404 });
  return new Response(await readFile(card.path), { headers: { 'content-type': card.type } });
}
