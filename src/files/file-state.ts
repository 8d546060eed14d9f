import type { Stats } from 'node:fs';

/** Milliseconds within which a file may change twice and its times show it once. */
const tick = 1000;

/**
 * Writes down the state of a file, which changes whenever the file does: its times go down to parts of a
 * microsecond, and nobody can set that of its last change.
 *
 * @param state as the file system tells it
 */
export const formatState = ({ size, ino, mtimeMs, ctimeMs }: Stats): string =>
  `${size} ${ino} ${mtimeMs} ${ctimeMs}`;

/**
 * Says whether a file's state tells it from what it will be: one that has just been written may be
 * written again without a trace.
 *
 * @param state as the file system tells it
 */
export const isSettled = ({ ctimeMs }: Stats): boolean => Date.now() - ctimeMs > tick;
