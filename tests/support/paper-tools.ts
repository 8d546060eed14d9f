import { spawnSync } from 'node:child_process';

/** Programs that read printed pages back, and the Debian packages that bring them. */
const packages = {
  'poppler-utils': ['pdffonts', 'pdfimages', 'pdfinfo', 'pdftoppm', 'pdftotext'],
  'zbar-tools': ['zbarimg'],
};

/**
 * Lists the packages for reading printed pages that this machine lacks.
 *
 * @returns Debian's names of them; none where every program answers
 */
export function listMissingPackages(): string[] {
  return Object.entries(packages).flatMap(([name, programs]) =>
    programs.every((program) => !spawnSync(program, ['--version']).error) ? [] : [name],
  );
}
