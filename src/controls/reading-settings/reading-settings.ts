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
panel.hidden = !('popover' in panel);
if (panel.hidden) {
  // Browsers from before 2023 have no popovers.
  const [opener, closer] = document.querySelectorAll<HTMLElement>('[popovertarget]');
  panel.hidePopover = () => {
    panel.hidden = true;
  };
  opener!.onclick = () => {
    panel.hidden = !panel.hidden;
    panel.querySelector('input')!.focus();
  };
  closer!.onclick = () => {
    panel.hidden = true;
    opener!.focus();
  };
}
// What has the focus must be seen, and the panel lies over the page (WCAG 2.2, 2.4.11).
for (const event of ['focusin', 'click']) {
  document.addEventListener(event, ({ target }) => {
    if (!(target as Element).closest('.panel, [popovertarget]')) panel.hidePopover();
  });
}

followChoices(() => {
  for (const radio of panel.querySelectorAll('input')) {
    radio.checked = radio.value === (chosen[radio.name] ?? '');
  }
});
