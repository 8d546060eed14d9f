import fc from 'fast-check';

/** The same cases at every run: chance must not decide a test. `PROPERTY_SEED` tries others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 2014) });
