/**
 * Most readers quote nothing: the script of the offer is fetched with the first selection.
 */
document.addEventListener(
  'selectionchange',
  () => {
    const { script } = document.querySelector<HTMLElement>('.quote-offer')!.dataset;
    import(/* @vite-ignore */ script!).catch(() => {});
  },
  { once: true },
);
