/** How often each property is tried: in every test run, and more when asked for. */
export const propertyRuns = Number(process.env.PROPERTY_RUNS ?? 1000);
