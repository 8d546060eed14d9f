import type { ChildNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { hashCode, isOwnCode } from './own-code.ts';

/** What a page leaves for its policy, right after the charset. */
const placeholder = '<meta http-equiv="content-security-policy" content="">';

/** No hash can allow a file that a script imports: `import()` has nowhere to state one. */
const imports = (code: string) => /\bimport\(/.test(code);

/**
 * Writes a page's Content-Security-Policy into the place its layout left for it.
 *
 * Scripts and styles stand in the page itself and are allowed by the hash of the very bytes that
 * do (CSP Level 3, §2.3.1), so nothing in the page may change afterwards. Only those are allowed which
 * the site has written: whatever got into the page with a text would else be blessed with them.
 *
 * @param html the whole page
 * @returns it with the policy
 * @throws Error if the page has no place for it; Error, in Arabic and English, if it holds a script or
 *   style of others
 */
export function addPolicy(html: string): string {
  if (!html.includes(placeholder)) {
    throw new Error('the page has no place for its Content-Security-Policy');
  }
  return html.replace(placeholder, placeholder.replace('""', `"${formatPolicy(html)}"`));
}

/**
 * Makes the policy for a page.
 *
 * @param html the whole page
 * @returns the value of the `Content-Security-Policy` meta element: nothing from other origins,
 *   no script or style but those in the page and what its scripts import, no base address, no
 *   forms, no script from strings
 * @throws Error, in Arabic and English, if it holds a script or style of others
 */
export function formatPolicy(html: string): string {
  const codes = listCode(html);
  for (const { what, code, isFile } of codes) {
    if (isFile || !isOwnCode(code)) throw new Error(describeForeign(what, code));
  }
  const scripts = codes.filter(({ what }) => what === '<script>').map(({ code }) => code);
  const styles = codes.filter(({ what }) => what === '<style>').map(({ code }) => code);
  const hasImports = scripts.some(imports);
  return [
    "default-src 'none'",
    `script-src ${allow(scripts, ...(hasImports ? ["'self'"] : []))}`,
    `style-src ${allow(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    // No script of ours connects; Lighthouse reads robots.txt through the page.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // What imports may register the worker that answers offline: see register-worker.ts.
    `trusted-types ${hasImports ? 'keep' : "'none'"}`,
  ].join('; ');
}

/**
 * Says that a page holds code which the site did not write, so that none is published.
 *
 * @param what the element
 * @param code what stands in it
 * @returns the message, in Arabic and English
 */
export function describeForeign(what: string, code: string): string {
  const start = code.trim().slice(0, 60);
  return (
    `في الصفحة ${what} لم يكتبه الموقع، فلا تُنشر: ${start}\n` +
    `the page holds a ${what} that this site did not write, and is not published: ${start}\n` +
    'احذفه من المقال. فإن لم تجده فيه فالخلل في البرنامج: أرسل هذه الرسالة إلى من يتولّاه.\n' +
    "Delete it from the article. If it is not there the fault is the program's: report it with this message."
  );
}

function allow(codes: readonly string[], ...trusted: string[]): string {
  const hashes = codes.map(hashCode);
  return hashes.length > 0 ? [...new Set(hashes), ...trusted].join(' ') : "'none'";
}

/** A script or style of a page; a file's stands elsewhere, and its code here is its address. */
interface Code {
  what: '<script>' | '<style>' | '<link>';
  code: string;
  isFile: boolean;
}

/**
 * All that parser sees, also in templates. What only a browser would take for code is none of the site's,
 * and so is not allowed.
 */
function listCode(html: string): Code[] {
  const found: Code[] = [];
  const visit = (node: ChildNode) => {
    if (!('children' in node)) return;
    node.children.forEach(visit);
    if (!('attribs' in node)) return;
    const { type, rel = '', src, href } = node.attribs;
    const address = src ?? href;
    const isFile = address !== undefined;
    const code =
      address ?? node.children.map((child) => ('data' in child ? child.data : '')).join('');
    if (node.name === 'style') found.push({ what: '<style>', code, isFile: false });
    // Data is no code.
    if (node.name === 'script' && type !== 'application/ld+json')
      found.push({ what: '<script>', code, isFile });
    if (node.name === 'link' && /\bstylesheet\b/i.test(rel))
      found.push({ what: '<link>', code, isFile });
  };
  parseDocument(html).children.forEach(visit);
  return found;
}
