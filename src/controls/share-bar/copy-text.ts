/** The share bar, which holds the article's permalink and the words to say. */
export const bar = document.querySelector<HTMLElement>('.share')!;

const field = bar.querySelector('textarea')!;
const status = bar.querySelector('[role=status]')!;
let silence = 0;

/** The article's one address, which a saved or mirrored page cannot ask the browser for. */
export const permalink = field.value;

field.onfocus = field.onclick = () => field.select();

/**
 * Puts a text into the clipboard and says so. Where the browser forbids it, the address of what was
 * to be copied stands selected in the field instead.
 *
 * @param text what to copy
 * @param address the address in it
 * @param said what to say then
 */
export async function copyText(
  text: string,
  address: string,
  said = bar.dataset.copied,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    field.value = address;
    field.focus();
    said = bar.dataset.failed;
  }
  status.textContent = said!;
  clearTimeout(silence);
  silence = window.setTimeout(() => {
    status.textContent = '';
  }, 6000);
}
