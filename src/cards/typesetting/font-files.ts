import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The weights a card is set in. */
export type Weight = 'regular' | 'bold';

/** Whole files of Noto Naskh Arabic 2.016, the family of the pages, by weight. */
export const fontFiles: Readonly<Record<Weight, string>> = {
  regular: resolve('@expo-google-fonts/noto-naskh-arabic/NotoNaskhArabic_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/noto-naskh-arabic/NotoNaskhArabic_700Bold.ttf'),
};
