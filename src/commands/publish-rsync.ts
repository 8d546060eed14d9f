import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readMessage } from '../report/read-message.ts';
import { finishPublishing } from './build/publish/publish-folders.ts';
import { reportFinished } from './build/report.ts';
import { copySite } from './rsync/copy-site.ts';
import { noteHosting } from './rsync/note-hosting.ts';

/**
 * `npm run publish:rsync`: copies the built site to a server. Ends with 0 where it is there, 1 where it
 * could not be copied, 2 where the command was written wrongly.
 */
const help = `\
npm run publish:rsync -- HOST:FOLDER [--days N]

ينسخ dist/ إلى مجلد على خادم ببرنامج rsync، فلا تنكسر صفحة فُتحت في أثناء النسخ: ما تطلبه الصفحات أولاً،
ثم الصفحات، ثم يُحذف ما لم يعد في الموقع؛ أما ملفات _astro/ القديمة فتبقى أياماً لمن فتح صفحاتها من قبل.
  HOST:FOLDER  مثل web@example.com:/srv/site/ أو مجلد على هذا الجهاز؛ فارغ، أو فيه هذا الموقع
  --days N     كم يوماً تبقى ملفات _astro/ القديمة: 30 ما لم يُذكر غيرها

Copies dist/ to a folder on a server with rsync, so that no page breaks that is opened meanwhile: what pages ask
for first, then the pages, then what is no longer in the site goes; old files of _astro/ stay some days longer,
for who opened their pages before.
  HOST:FOLDER  such as web@example.com:/srv/site/, or a folder of this machine; empty, or with this site in it
  --days N     how many days old files of _astro/ stay: 30 unless told
`;

const newHosting =
  'تغيّرت ملفات hosting/ (العناوين القديمة والترويسات). خادم يقرؤها تُنسخ إليه ثم يُعاد تحميله.\n' +
  'The files of hosting/ have changed (old addresses, headers). Copy them to a server that reads them, and reload it:\n' +
  '  nginx -s reload · systemctl reload caddy\n';

process.exitCode = await run();

async function run(): Promise<number> {
  const call = readCall();
  if (call === 'help') return print(help, 0);
  if (!call) return print(help, 2);
  if (await finishPublishing(process.cwd())) reportFinished();
  if (!existsSync('dist/index.html')) {
    return print(
      '✗ لا موقع في dist/ بعد: npm run build\n✗ Nothing in dist/ yet: npm run build\n',
      1,
    );
  }
  try {
    const { removed } = await copySite({ root: process.cwd(), ...call, now: new Date() });
    const isHostingNew = await noteHosting(process.cwd(), call.target);
    return print(
      `✓ الموقع في ${call.target}، وحُذف من ملفات _astro/ القديمة ${removed}.\n` +
        `✓ The site is in ${call.target}; old files of _astro/ removed: ${removed}.\n${isHostingNew ? newHosting : ''}`,
      0,
    );
  } catch (error) {
    return print(`✗ ${readMessage(error)}\n`, 1);
  }
}

function readCall(): { target: string; days: number } | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { days: { type: 'string', default: '30' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) return 'help';
    const [target, ...others] = positionals;
    if (!target || others.length > 0 || !/^\d{1,4}$/.test(values.days)) return undefined;
    return { target: target.replace(/\/*$/, '/'), days: Number(values.days) };
  } catch {
    return undefined;
  }
}

function print(text: string, status: number): number {
  (status === 0 ? process.stdout : process.stderr).write(text);
  return status;
}
