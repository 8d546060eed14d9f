import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeAddress } from '../../permalinks/decode-address.ts';
import type { Bilingual } from '../../report/problem.ts';
import type { MenuLink } from '../../settings/complete-settings.ts';
import { linkTo } from '../../site.ts';
import { judgeLink, type LinkFault } from '../warnings/links/judge-link.ts';
import type { SiteAddresses } from '../warnings/links/site-addresses.ts';
import { describeFault } from '../warnings/rules/dead-link.ts';
import type { Warning } from '../warnings/warning.ts';

const file = 'src/site.ts';

/**
 * Finds the links of a site's header and footer that lead nowhere: every page has them, and no article
 * would tell.
 *
 * @param root the project's folder
 * @param site its settings
 * @param addresses what the site has
 * @returns warnings, each at the link in `src/site.ts`, or at its list where that is written otherwise
 */
export async function checkOwnLinks(
  root: string,
  { menu, footer }: Record<'menu' | 'footer', readonly MenuLink[]>,
  addresses: SiteAddresses,
): Promise<Warning[]> {
  const source = await readFile(join(root, file), 'utf8').catch(() => '');
  const check = (field: string, links: readonly MenuLink[]) => {
    const start = source.search(new RegExp(`^[ \\t]*${field}\\s*:`, 'm'));
    let from = Math.max(0, start);
    return links.flatMap(({ to }): Warning[] => {
      const found = source.slice(from).search(new RegExp(`(['"\`])${RegExp.escape(to)}\\1`));
      if (start >= 0 && found >= 0) from += found + 1;
      const told = judge(to, field, addresses);
      const place = placeOf(source, from);
      return told ? [{ file, ...place, field, rule: 'dead-link', excerpt: to, ...told }] : [];
    });
  };
  return [...check('menu', menu), ...check('footer', footer)];
}

function placeOf(source: string, at: number) {
  const lines = source.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

type Told = Pick<Warning, 'what' | 'write'>;

function judge(to: string, field: string, addresses: SiteAddresses): Told | undefined {
  const folder = linkTo('');
  const path = (decodeAddress(to) ?? to).replace(/[?#].*/, '');
  if (/^\/(?!\/)/.test(to) && !`${path}/`.startsWith(folder)) {
    const fault: LinkFault = { kind: 'outside', write: to.replace(/^\/+/, '') || './' };
    return { ...describeFault(fault, to), write: enter(fault.write) };
  }
  const around = { file, address: '/', addresses, listOwnAnchors: undefined };
  const fault = judgeLink(to, { ...around, names: undefined, gap: undefined, twin: undefined });
  // Whoever writes a whole address means what is there, though it be beside the site.
  if (!fault || fault.kind === 'outside') return undefined;
  const isMissing = fault.kind === 'no-page' || fault.kind === 'picture';
  const { what, write } = describeFault(isMissing ? missing : fault, to);
  if (!isMissing) return { what, write };
  if (fault.kind === 'no-page' && fault.near) return { what, write: perhaps(fault.near, field) };
  const name = (path.startsWith(folder) ? path.slice(folder.length) : path).replace(/^\/+/, '');
  const isFile = /\.(?!html?$|md$)\w+$/.test(name) && !/^[a-z]+:|^\/\//i.test(to);
  return { what, write: isFile ? putFile(name) : correct(field) };
}

const missing: LinkFault = { kind: 'no-page', near: undefined };

const enter = (path: string): Bilingual => ({
  ar: `to: '${path}'، فالروابط من صفحة الموقع الأولى. ومن يقصد ما هو خارج الموقع يكتب العنوان كاملاً.`,
  en: `to: '${path}': links are from the site's first page. If what is outside of it is meant, write the whole address.`,
});
const perhaps = (near: string, field: string): Bilingual => ({
  ar: `لعلّ المقصود to: '${near}'، وإلا فاحذف الرابط من ${field}.`,
  en: `Perhaps to: '${near}' is meant; else delete the link from ${field}.`,
});
const putFile = (name: string): Bilingual => ({
  ar: `ضع الملف في public/${name}، أو صحّح اسمه.`,
  en: `Put the file at public/${name}, or correct its name.`,
});
const correct = (field: string): Bilingual => ({
  ar: `صحّح العنوان، أو احذف الرابط من ${field}.`,
  en: `Correct the address, or delete the link from ${field}.`,
});
