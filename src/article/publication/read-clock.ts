/**
 * Reads the clock against which articles are published: the machine's, or the moment that
 * `SOURCE_DATE_EPOCH` names in seconds since 1970 (reproducible-builds.org, "SOURCE_DATE_EPOCH"), so
 * that a build can be repeated later with the same result. A build reads it once and sets the
 * variable itself, for all its parts.
 *
 * @returns the moment
 * @throws Error in Arabic and English if the variable holds no whole number of seconds
 */
export function readClock(): Date {
  const set = process.env.SOURCE_DATE_EPOCH;
  if (!set) return new Date();
  const moment = new Date(Number(set) * 1000);
  if (!/^\d+$/.test(set) || Number.isNaN(moment.getTime())) {
    throw new Error(
      `SOURCE_DATE_EPOCH ثوانٍ كاملة منذ 1970، لا «${set}».\n` +
        `SOURCE_DATE_EPOCH holds whole seconds since 1970, not "${set}".`,
    );
  }
  return moment;
}

/**
 * Stops the clock for the rest of the process, so that all its parts read the same moment.
 *
 * @returns the moment, in whole seconds
 * @throws Error as {@link readClock} does
 */
export function stopClock(): Date {
  const seconds = Math.floor(readClock().getTime() / 1000);
  process.env.SOURCE_DATE_EPOCH = String(seconds);
  return new Date(seconds * 1000);
}
