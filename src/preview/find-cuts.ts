/**
 * Says under each article on which platforms its title or description does not fit, by measuring
 * the texts as they are drawn.
 */
function isCut(text: Element): boolean {
  if (text.clientHeight === 0) return false;
  const bottom = (element: Element) => element.getBoundingClientRect().bottom;
  const room = text.parentElement ?? text;
  return text.scrollHeight > text.clientHeight + 1 || bottom(text) > bottom(room) + 1;
}

function findCuts(article: Element, part: string): string[] {
  return [...article.querySelectorAll<HTMLElement>('[data-platform]')]
    .filter((figure) => [...figure.querySelectorAll(`[data-part=${part}]`)].some(isCut))
    .map(({ dataset }) => dataset.platform ?? '');
}

function report(): void {
  for (const article of document.querySelectorAll('.article')) {
    for (const warning of article.querySelectorAll<HTMLElement>('[data-cut]')) {
      const { cut = '', text = '' } = warning.dataset;
      const names = findCuts(article, cut);
      warning.hidden = names.length === 0;
      warning.textContent = text.replace('{}', names.join('، '));
    }
  }
}

document.fonts.ready.then(report);
addEventListener('resize', report);
document.querySelector('#without-picture')?.addEventListener('change', report);
