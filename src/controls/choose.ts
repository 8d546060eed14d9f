/** `<html data-*>`: what is chosen now stands there by its name in `preferences.ts`. */
export const chosen = document.documentElement.dataset;

/**
 * Makes a choice and remembers it.
 *
 * @param name of the preference
 * @param value one of its values, or the empty string for the default
 */
export function choose(name: string, value: string): void {
  if (value) chosen[name] = value;
  else delete chosen[name];
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // Storage may be forbidden or full; the choice then lasts as long as the page.
  }
}

/**
 * Calls back now and whenever a choice has changed, whoever made it.
 *
 * @param show brings a control up to date with {@link chosen}
 */
export function followChoices(show: () => void): void {
  new MutationObserver(show).observe(document.documentElement, { attributes: true });
  show();
}
