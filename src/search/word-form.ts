/** A word as it stands in the texts of a site. */
export interface WordForm {
  word: string;
  /** As `foldTerm` gives it. */
  folded: string;
  /** How often it is met. */
  count: number;
  /** What it may be without particles, as `chooseReadings` finds; none, where nothing is left of it. */
  readings: readonly string[];
}
