import { textSizeKey } from './text-size.ts';

const root = document.documentElement;

/** The buttons «+ الخط −»: they choose one of the steps the markup lists and remember it. */
class FontSize extends HTMLElement {
  #steps = this.dataset.steps!.split(' ');
  #default = this.#steps.indexOf('1');

  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      const move = Number((target as Element).closest('button')?.dataset.move ?? NaN);
      this.#choose(move === 0 ? this.#default : this.#current() + move);
    });
    // Another tab, or a page kept whole for the back button, may show an older choice.
    addEventListener('storage', () => this.#recall());
    addEventListener('pageshow', () => this.#recall());
  }

  #current() {
    const at = this.#steps.indexOf(root.dataset.textSize!);
    return at < 0 ? this.#default : at;
  }

  #choose(at: number) {
    const step = this.#steps[at];
    if (!step) return;
    this.#show(at);
    const percent = this.dataset.percents!.split(' ')[at]!;
    this.querySelector('[role=status]')!.textContent = this.dataset.status!.replace(
      '{percent}',
      percent,
    );
    try {
      if (at === this.#default) localStorage.removeItem(textSizeKey);
      else localStorage.setItem(textSizeKey, step);
    } catch {
      // Storage may be forbidden or full; the size then lasts as long as the page.
    }
  }

  #recall() {
    try {
      root.dataset.textSize = localStorage.getItem(textSizeKey) ?? '';
    } catch {
      // As above: the page keeps what it shows.
    }
    this.#show(this.#current());
  }

  #show(at: number) {
    if (at === this.#default) delete root.dataset.textSize;
    else root.dataset.textSize = this.#steps[at]!;
    const [larger, smaller, reset] = this.querySelectorAll('button');
    // Not `disabled`: that would take the focus from who presses the key once more.
    larger!.setAttribute('aria-disabled', String(at === this.#steps.length - 1));
    smaller!.setAttribute('aria-disabled', String(at === 0));
    if (at === this.#default && document.activeElement === reset) larger!.focus();
  }
}

customElements.define('font-size', FontSize);
