import { copyText, permalink } from '../share-bar/copy-text.ts';

const signs = document.querySelectorAll<HTMLAnchorElement>('.anchor');
const toggle = document.querySelector<HTMLButtonElement>('.paragraph-links')!;

/** Brings the signs into the order of the Tab key and before screen readers, or out of both. */
const show = (shown: boolean) => {
  toggle.setAttribute('aria-pressed', String(shown));
  for (const sign of signs) {
    sign.setAttribute('aria-hidden', String(!shown));
    sign.tabIndex = shown ? 0 : -1;
  }
};

show(false);
toggle.onclick = () => show(toggle.getAttribute('aria-pressed') === 'false');

for (const sign of signs) {
  sign.onclick = (event) => {
    const address = permalink + sign.hash;
    // Goes there before it copies: where that is forbidden, the focus moves on to the field.
    event.preventDefault();
    location.hash = sign.hash;
    copyText(address, address);
  };
}
