/**
 * Goes from an old address to the new one with all that stands behind it: the query, the fragment,
 * and the fragment directive (`#:~:text=…`), which `location` hides and the navigation's own entry
 * does not (URL Fragment Text Directives, §2.3). The old address leaves no entry in the history.
 *
 * @param to the new address
 */
export function followRedirect(to: string): void {
  const entry = performance.getEntriesByType('navigation')[0];
  location.replace(to + location.search + (entry?.name.match(/#.*/)?.[0] ?? location.hash));
}
