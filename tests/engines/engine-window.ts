/** A window of an engine, as wide as a phone where the engine has one so narrow. */
export interface EngineWindow {
  /** Goes to an address anew, also where only its fragment is another. */
  open(address: string): Promise<void>;
  /** Gives what a JavaScript expression is in the page, or what its promise brings, as JSON can carry it. */
  read(expression: string): Promise<unknown>;
  /** Draws what the window shows, as PNG. */
  shoot(): Promise<Buffer>;
  /** Prints the page as PDF, where the engine can. */
  print?(): Promise<Buffer>;
  close(): Promise<void>;
}
