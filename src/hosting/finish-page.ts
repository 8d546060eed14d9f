import { addPolicy } from './content-security-policy.ts';
import { trimStyles } from './trim-styles.ts';

/**
 * Gives a built page only the styles it uses, and then the policy that allows those very bytes.
 *
 * @param file of it, for messages
 * @param html the whole page, as Astro renders it
 * @returns it with the styles it uses, and its policy
 * @throws Error that names the page
 */
export function finishPage(file: string, html: string): string {
  try {
    return addPolicy(trimStyles(html));
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
