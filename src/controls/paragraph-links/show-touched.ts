/** The sign that is shown for a finger. */
let shown: Element | undefined;

/**
 * A finger does not hover: a paragraph's sign is shown once the paragraph is touched, and the last one's
 * hidden again. Those that the switch has brought in stay.
 */
document.querySelector('.article-body')!.addEventListener('click', ({ target }) => {
  const block = (target as Element).closest('[id]');
  const sign = block?.querySelector(':scope > .anchor');
  if (!sign || sign.getAttribute('aria-hidden') === 'false') return;
  if (shown) shown.setAttribute('aria-hidden', 'true');
  sign.setAttribute('aria-hidden', 'false');
  shown = sign;
});
