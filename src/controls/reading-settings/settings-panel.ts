import { choose, chosen, followChoices } from '../choose.ts';
import { buildElement } from '../build-element.ts';
import { moreFacts } from '../more-facts.ts';
import { preferences } from '../preferences.ts';

const { title, reset, wasReset, close, ...groups } = moreFacts.settings;
const id = 'reading-settings';

/** Radio buttons, each named for its preference. */
const fieldsets = Object.entries(groups).map(([name, { legend, choices }]) =>
  buildElement(
    'fieldset',
    {},
    buildElement('legend', {}, legend),
    buildElement('div', {}, ...choices.map(([value, label]) => makeChoice(name, value, label))),
  ),
);
const resetButton = buildElement('button', { type: 'button' }, reset);
const closer = buildElement('button', { type: 'button' }, close);
const status = buildElement('span', { role: 'status', class: 'sr-only' });
const panel = buildElement(
  'div',
  { id, class: 'panel', role: 'dialog', 'aria-label': title },
  ...fieldsets,
  buildElement('div', { class: 'panel-end' }, resetButton, closer),
  status,
);
const opener = document.querySelector<HTMLElement>('.reading-tools > button')!;
document.querySelector('main')!.append(panel);

function makeChoice(name: string, value: string, label: string): HTMLElement {
  return buildElement('label', {}, buildElement('input', { type: 'radio', name, value }), label);
}

panel.onchange = ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  choose(name, value);
};
resetButton.onclick = () => {
  for (const name in preferences) choose(name, '');
  status.textContent = wasReset;
};

opener.onclick = null;
if ('popover' in HTMLElement.prototype) {
  panel.setAttribute('popover', '');
  opener.setAttribute('popovertarget', id);
  closer.setAttribute('popovertarget', id);
} else {
  // Browsers from before 2023 have no popovers.
  panel.hidden = true;
  panel.hidePopover = () => {
    panel.hidden = true;
  };
  opener.onclick = () => {
    panel.hidden = !panel.hidden;
    panel.querySelector('input')!.focus();
  };
  closer.onclick = () => {
    panel.hidden = true;
    opener.focus();
  };
}
// What has the focus must be seen, and the panel lies over the page (WCAG 2.2, 2.4.11).
for (const event of ['focusin', 'click']) {
  document.addEventListener(event, ({ target }) => {
    if (!panel.contains(target as Node) && !opener.contains(target as Node)) panel.hidePopover();
  });
}

followChoices(() => {
  for (const radio of panel.querySelectorAll('input')) {
    radio.checked = radio.value === (chosen[radio.name] ?? '');
  }
});
