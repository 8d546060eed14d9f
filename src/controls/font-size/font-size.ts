import { choose, chosen, followChoices } from '../choose.ts';
import { textSizes } from '../preferences.ts';

/** The buttons «+ الخط −». */
const group = document.querySelector<HTMLElement>('font-size')!;
const [reset, larger, smaller] = group.querySelectorAll('button');
const current = () => textSizes.indexOf(chosen.textSize ?? '1');

const move = (to: number) => {
  const size = textSizes[to];
  if (!size) return;
  choose('textSize', size === '1' ? '' : size);
  const { percents, status } = group.dataset;
  const said = status!.replace('{}', percents!.split(' ')[to]!);
  group.querySelector('[role=status]')!.textContent = said;
};
larger!.onclick = () => move(current() + 1);
smaller!.onclick = () => move(current() - 1);
reset!.onclick = () => {
  move(textSizes.indexOf('1'));
  // The button hides itself, and would take the focus with it.
  larger!.focus();
};

followChoices(() => {
  // Not `disabled`: that would take the focus from who presses the key once more.
  larger!.setAttribute('aria-disabled', String(current() === textSizes.length - 1));
  smaller!.setAttribute('aria-disabled', String(current() === 0));
});
