import { answerOffline } from '../controls/keep-article/answer-offline.ts';
import { embedScript } from '../metadata/head/embed-script.ts';
import { linkTo } from '../site.ts';

/** Gives the service worker, which lies in the site's folder to answer for all of it. */
export async function GET(): Promise<Response> {
  const code = await embedScript(answerOffline, `[self, ${JSON.stringify(linkTo('saved/'))}]`);
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
