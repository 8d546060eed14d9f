import { createHash } from 'node:crypto';
import type { ChildNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** What a page leaves for its policy, right after the charset. */
const placeholder = '<meta http-equiv="content-security-policy" content="">';

/** No hash can allow a file that a script imports: `import()` has nowhere to state one. */
const imports = (code: string) => /\bimport\(/.test(code);

/**
 * Writes a page's Content-Security-Policy into the place its layout left for it.
 *
 * Scripts and styles stand in the page itself and are allowed by the hash of the very bytes that
 * do (CSP Level 3, §2.3.1), so nothing in the page may change afterwards.
 *
 * @param html the whole page
 * @returns it with the policy
 * @throws Error if the page has no place for it
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
 */
export function formatPolicy(html: string): string {
  const { scripts, styles } = listInlineCode(html);
  return [
    "default-src 'none'",
    `script-src ${allow(scripts, ...(scripts.some(imports) ? ["'self'"] : []))}`,
    `style-src ${allow(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    // No script of ours connects; Lighthouse reads robots.txt through the page.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function allow(codes: readonly string[], ...trusted: string[]): string {
  const hashes = codes.map(
    (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return hashes.length > 0 ? [...new Set(hashes), ...trusted].join(' ') : "'none'";
}

function listInlineCode(html: string): { scripts: string[]; styles: string[] } {
  const scripts: string[] = [];
  const styles: string[] = [];
  const visit = (node: ChildNode) => {
    if (node.type === 'style' || node.type === 'script') {
      const type = node.attribs.type;
      const code = node.children.map((child) => ('data' in child ? child.data : '')).join('');
      if (node.type === 'style') styles.push(code);
      else if (!type || type === 'module') scripts.push(code);
    } else if ('children' in node) node.children.forEach(visit);
  };
  parseDocument(html).children.forEach(visit);
  return { scripts, styles };
}
