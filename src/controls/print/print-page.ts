/**
 * Prints the page once its fonts and pictures are there, those included that were not yet asked
 * for because they are lazy or only paper shows them.
 *
 * @param patience how long a reader is to wait for what may never come, in milliseconds
 * @returns when the print dialogue has been asked for
 */
export async function printPage(patience = 4000): Promise<void> {
  const pictures = [...document.images].map((image): Promise<unknown> => {
    image.loading = 'eager';
    return image.decode();
  });
  const fonts = [...document.fonts].map((face): Promise<unknown> => face.load());
  const ready = [...pictures, ...fonts].map((each) => each.catch(() => {}));
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.all(ready), late]);
  print();
}
