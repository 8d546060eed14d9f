/**
 * What is of use to those alone who read on or quote is fetched with the first scroll or selection.
 */
for (const event of ['scroll', 'selectionchange']) {
  document.addEventListener(
    event,
    () => {
      const { script } = document.querySelector<HTMLElement>('.quote-offer')!.dataset;
      import(/* @vite-ignore */ script!).catch(() => {});
    },
    { once: true },
  );
}
