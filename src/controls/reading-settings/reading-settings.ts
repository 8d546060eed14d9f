import { choose, chosen, followChoices } from '../choose.ts';
import { preferences } from '../preferences.ts';

/** The panel of radio buttons, each named for its preference, and the button that resets all. */
const panel = document.querySelector<HTMLElement>('.panel')!;

panel.onchange = ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  choose(name, value);
};
panel.querySelector('button')!.onclick = () => {
  for (const name in preferences) choose(name, '');
  panel.querySelector('[role=status]')!.textContent = panel.dataset.status!;
};
// What has the focus must be seen, and the panel lies over the page (WCAG 2.2, 2.4.11).
document.addEventListener('focusin', ({ target }) => {
  if (!panel.parentElement!.contains(target as Node)) panel.hidePopover();
});

followChoices(() => {
  for (const radio of panel.querySelectorAll('input')) {
    radio.checked = radio.value === (chosen[radio.name] ?? '');
  }
});
