/**
 * Tells whether another process runs.
 *
 * @param pid its number; this process's own counts as ended, since in a container every build may
 *   have the same one
 */
export function isRunning(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
