/**
 * Builds an element of the page.
 *
 * @param tag its name
 * @param attributes of it; those without a value have the empty string
 * @param content what it holds, in order
 */
export function buildElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...content);
  return element;
}
