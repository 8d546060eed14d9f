import { drawTouchIcon } from '../cards/draw-touch-icon.ts';

/** Gives the icon for the first screens of phones, which look for it by this name; 404 where there is none. */
export async function GET(): Promise<Response> {
  const icon = await drawTouchIcon(process.cwd());
  if (!icon) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(icon), { headers: { 'content-type': 'image/png' } });
}
