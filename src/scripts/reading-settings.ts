import { choose, followPreferences, preferences, type Preference } from './preferences.ts';

/** The panel of radio buttons, each named for its preference, and the button that resets all. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      choose(name as Preference, value);
    });
    this.querySelector<HTMLElement>('[data-reset]')!.onclick = () => {
      for (const name in preferences) choose(name as Preference, '');
      this.querySelector('[role=status]')!.textContent = this.dataset.status!;
    };
    // What has the focus must be seen, and the panel lies over the page (WCAG 2.2, 2.4.11).
    document.addEventListener('focusin', ({ target }) => {
      if (!this.contains(target as Node))
        this.querySelector<HTMLElement>('[popover]')!.hidePopover();
    });
    followPreferences(() => {
      for (const radio of this.querySelectorAll('input')) {
        radio.checked = radio.value === (document.documentElement.dataset[radio.name] ?? '');
      }
    });
  }
}

customElements.define('reading-settings', ReadingSettings);
