import { writeDay } from '../arabic/dates.ts';
import type { Digits } from '../arabic/digits.ts';

const [name, day] = document.querySelectorAll<HTMLElement>('.source [hidden]');

/**
 * Whoever has a page printed, by our button or by the browser's own command: paper bears the day
 * it was printed, and the letters that only paper needs.
 *
 * Chromium loads lazy pictures before it prints and, where it has to, no longer waits for fonts
 * that paper asks for; those asked for here it does wait for.
 */
addEventListener('beforeprint', () => {
  for (const face of document.fonts) face.load().catch(() => {});
  const digits = document.documentElement.dataset.digits as Digits;
  day!.textContent = writeDay(new Date(), { months: day!.dataset.months!.split(' '), digits });
  name!.hidden = day!.hidden = false;
});
