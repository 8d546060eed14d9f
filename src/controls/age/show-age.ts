/**
 * Shows how old a story is, once it is older than a year: «نُشر قبل 12 سنة».
 *
 * It stands in the page as text, right behind the element, to run before that is painted, and so
 * refers to nothing outside itself. The plural is CLDR's (`Intl.RelativeTimeFormat`).
 *
 * @param element hidden until there is something to say; `data-date` is the day of publication
 *   (ISO 8601), `data-locale` the language and digits, `data-published` the words before the age
 * @param now the reader's time
 */
export function showAge(element: HTMLElement, now = new Date()): void {
  const { date, locale, published } = element.dataset;
  const [year, month, day] = date!.slice(0, 10).split('-').map(Number);
  const thisYear = now.getFullYear();
  const isBefore = now < new Date(thisYear, month! - 1, day);
  const years = thisYear - year! - Number(isBefore);
  if (years < 1 || !Intl.RelativeTimeFormat) return;
  const age = new Intl.RelativeTimeFormat(locale).format(-years, 'year');
  element.textContent = `${published} ${age}`;
  element.hidden = false;
}
