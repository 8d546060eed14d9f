import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Matters of taste, not of HTML: how void elements, empty attributes and the doctype are written.
  rules: {
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
});

/**
 * Validates a page.
 *
 * @param html all of it
 * @returns what is wrong with it; nothing, where it is right
 */
export async function validateHtml(html: string) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages);
}
