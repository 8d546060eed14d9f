/** Imported before Astro by the commands that start it: what is built here concerns nobody else. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
