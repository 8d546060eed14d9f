/** Sizes of the text against the default, smallest first; `font-size.css` has a rule for each. */
export const textSizes = ['0.875', '1', '1.125', '1.25', '1.5', '1.75', '2'];

/**
 * What a reader may choose, with the values it may have. A choice stands on `<html data-*>`, where
 * the style sheets see it, and in `localStorage` under the same name; no value is the default.
 */
export const preferences = {
  textSize: textSizes,
  theme: ['light', 'sepia', 'dark'],
  spacing: ['wide'],
};

/**
 * Brings remembered choices to `<html>`, and says that scripts run. Garbage is no choice; where
 * storage is forbidden, the page keeps what it has.
 *
 * It goes into the head as text, to run before anything is painted, and so refers to nothing
 * outside itself.
 *
 * @param known the preferences with their values
 */
export function restorePreferences(known: Record<string, string[]>): void {
  const { dataset } = document.documentElement;
  const restore = () => {
    try {
      for (const name in known) {
        const value = localStorage.getItem(name) ?? '';
        if (known[name]?.includes(value)) dataset[name] = value;
        else delete dataset[name];
      }
    } catch {}
  };
  dataset.script = '';
  restore();
  // Another tab may choose anew; a page kept whole for the back button may show an older choice.
  addEventListener('storage', restore);
  addEventListener('pageshow', restore);
}
