import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Some files could not be read (23), or had gone (24): what a folder that is not there yet gives. */
const missing = [3, 23];

/**
 * Runs rsync, which may ask for a password on the terminal.
 *
 * @param call its options, sources and target
 * @param options `input` for what it reads by itself; `mayMiss` where the folder need not exist
 * @returns what it prints
 * @throws Error, in Arabic and English, where rsync is not installed or fails
 */
export async function runRsync(
  call: readonly string[],
  { input = '', mayMiss = false }: { input?: string; mayMiss?: boolean } = {},
): Promise<string> {
  const child = spawn('rsync', call, { stdio: ['pipe', 'pipe', mayMiss ? 'pipe' : 'inherit'] });
  const closed = once(child, 'close').catch(() => {
    throw new Error(
      'لا rsync على هذا الجهاز. ثبّته (apt install rsync، أو brew install rsync) ثم أعد الأمر.\n' +
        '✗ rsync is not on this machine. Install it (apt install rsync, or brew install rsync), then try again.',
    );
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const [output, faults, [status]] = await Promise.all([
    text(child.stdout!),
    child.stderr ? text(child.stderr) : '',
    closed,
  ]);
  if (status === 0 || (mayMiss && missing.includes(status) && /No such file/.test(faults)))
    return output;
  throw new Error(
    `لم يكتمل النسخ: انتهى rsync بالرقم ${status}، والموقع هناك كما كان أو مكتمل الصفحات. أصلح ما ذكره rsync (مجلد أعلى غير موجود، أو خادم لا يجيب، أو مفتاح مرفوض)، ثم أعد الأمر.\n` +
      `✗ The copy is not complete: rsync ended with ${status}. The site there is as it was, or has whole pages of both. Mend what rsync names (a folder above that is not there, a server that does not answer, a key that is refused), then try again.\n${faults}`,
  );
}
