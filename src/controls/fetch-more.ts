import { bar } from './share-bar/copy-text.ts';

/** What is of use to those alone who read on, quote or choose is fetched when they begin to. */
const fetchMore = () => import(/* @vite-ignore */ bar.dataset.script!);
for (const event of ['scroll', 'selectionchange']) {
  document.addEventListener(event, () => fetchMore().catch(() => {}), { once: true });
}

/** The settings come with it, and answer the press that fetched them; if they do not come, it goes. */
const opener = document.querySelector<HTMLElement>('.reading-tools > button')!;
opener.onclick = () => {
  opener.onclick = null;
  fetchMore().then(
    () => opener.click(),
    () => opener.remove(),
  );
};
