import { choose, followPreferences, textSizes } from './preferences.ts';

/** The buttons «+ الخط −». */
class FontSize extends HTMLElement {
  connectedCallback() {
    const [reset, larger, smaller] = this.querySelectorAll('button');
    const current = () => textSizes.indexOf(document.documentElement.dataset.textSize ?? '1');

    const move = (to: number) => {
      const size = textSizes[to];
      if (!size) return;
      choose('textSize', size === '1' ? '' : size);
      const percent = this.dataset.percents!.split(' ')[to]!;
      this.querySelector('[role=status]')!.textContent = this.dataset.status!.replace(
        '{}',
        percent,
      );
    };
    larger!.onclick = () => move(current() + 1);
    smaller!.onclick = () => move(current() - 1);
    reset!.onclick = () => {
      move(textSizes.indexOf('1'));
      // The button hides itself, and would take the focus with it.
      larger!.focus();
    };

    followPreferences(() => {
      // Not `disabled`: that would take the focus from who presses the key once more.
      larger!.ariaDisabled = String(current() === textSizes.length - 1);
      smaller!.ariaDisabled = String(current() === 0);
    });
  }
}

customElements.define('font-size', FontSize);
