import { chosen } from '../choose.ts';

const [name, day] = document.querySelectorAll<HTMLElement>('.source [hidden]');

// Asked to print by its own command, Chromium loads what is lazy in a hidden footer only since 144.
if (/Chrome\/(\d\d|1[0-3]\d|14[0-3])\./.test(navigator.userAgent)) {
  addEventListener('load', () => {
    document.querySelector<HTMLImageElement>('.source img')!.loading = 'eager';
  });
}

/**
 * Whoever has a page printed, by our button or by the browser's own command: paper bears the day
 * it was printed, and the letters that only paper needs.
 *
 * Chromium loads lazy pictures before it prints and, where it has to, no longer waits for fonts
 * that paper asks for; those asked for here it does wait for. (Pictures are left to it: those that
 * are no longer lazy it would not wait for.)
 */
addEventListener('beforeprint', () => {
  for (const face of document.fonts) face.load().catch(() => {});
  const today = new Date();
  const locale = `ar-u-nu-${chosen.digits}`;
  const options = { minimumIntegerDigits: Number(day!.dataset.least), useGrouping: false };
  const write = (count: number) => count.toLocaleString(locale, options);
  const month = day!.dataset.months!.split('،')[today.getMonth()];
  day!.textContent = `${write(today.getDate())} ${month} ${write(today.getFullYear())}`;
  name!.hidden = day!.hidden = false;
});
