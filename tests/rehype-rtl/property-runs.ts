/** How often each property is tried: in every test run, and more when asked for. */
export const propertyRuns = Number(process.env.PROPERTY_RUNS ?? 1000);

/** Milliseconds after which a property is given up, however often it is tried. */
export const propertyTimeout = 180_000 + propertyRuns * 20;
