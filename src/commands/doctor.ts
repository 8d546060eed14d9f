import { checkMachine } from './doctor/check-machine.ts';

/** `npm run doctor`: says what a machine lacks to build, edit, test and publish the site. */
const marks = { right: '✓', wrong: '✗', optional: '–' } as const;

const findings = await checkMachine(process.cwd());
for (const { state, ar, en, remedy } of findings) {
  console.log(`${marks[state]} ${ar} · ${en}${remedy ? `\n    ← ${remedy}` : ''}`);
}
process.exitCode = findings.some(({ state }) => state === 'wrong') ? 1 : 0;
