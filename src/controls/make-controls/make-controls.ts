/**
 * Puts controls in the place of what stands for them: a `<button>` of `<x-button data-text="طباعة">`. Text
 * browsers read whatever is a button or a field, and whatever is hidden, to readers for whom it does nothing;
 * of an element that they do not know they read only what it holds, which is nothing. Two
 * attributes wait behind `data-`, which HTML and ARIA allow on no such element: `aria-label` and `name`.
 *
 * It stands in the page as text, behind the last of them, and so refers to nothing outside itself.
 *
 * @param page the document
 */
export function makeControls(page: Document): void {
  for (const stand of page.querySelectorAll<HTMLElement>('[data-text]')) {
    const control = page.createElement(stand.localName.slice(2));
    for (const { name, value } of stand.attributes) {
      control.setAttribute(name.replace(/^data-(?=aria|name)/, ''), value);
    }
    control.append(...stand.childNodes, stand.dataset.text!);
    stand.replaceWith(control);
  }
}
