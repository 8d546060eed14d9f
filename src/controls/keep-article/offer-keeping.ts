import { moreFacts } from '../more-facts.ts';
import { bar, permalink } from '../share-bar/copy-text.ts';
import { keepArticle, listKept } from './keep-article.ts';
import { registerWorker } from './register-worker.ts';

const { keep, saved, worker } = moreFacts;
const { pathname } = location;
const status = bar.querySelector('[role=status]')!;
const button = document.createElement('button');
button.type = 'button';
button.textContent = keep.offer;

let silence = 0;

/** Says what came of it for a while, where an article is kept with a way to the list. */
function say(text: string, isKept = false): void {
  status.textContent = isKept ? `${text} ` : text;
  if (isKept) {
    const link = document.createElement('a');
    link.href = saved;
    link.textContent = keep.title;
    status.append(link);
  }
  clearTimeout(silence);
  silence = window.setTimeout(() => {
    status.textContent = '';
  }, 10_000);
}

/** All that the page shows, its lazy pictures too: they are kept in the width that this screen takes. */
async function listFiles(): Promise<string[]> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~=icon], link[as=font]');
  const asked = performance.getEntriesByType('resource').map((entry) => entry.name);
  const files = [
    ...[...links].map((link) => link.href),
    ...pictures.map((picture) => picture.currentSrc),
    ...asked.filter((address) => /\.(?:woff2|js)$/.test(address)),
    new URL(saved, location.href).href,
  ];
  return [...new Set(files)].filter((file) => file.indexOf(`${location.origin}/`) === 0);
}

/** What a browser's error means for the reader. */
function explain({ name }: Error): string {
  if (name === 'QuotaExceededError') return keep.full;
  if (name !== 'TypeError') return keep.refused;
  return navigator.onLine ? keep.failed : keep.offline;
}

button.onclick = async () => {
  status.textContent = keep.keeping;
  try {
    await registerWorker(worker);
    await keepArticle({ path: pathname, title: bar.dataset.title! }, await listFiles());
    say(keep.kept, true);
    button.textContent = keep.again;
  } catch (error) {
    say(explain(error as Error));
  }
};

/** A copy of the page elsewhere, and a browser that keeps nothing, offer nothing. */
const isHome = pathname === new URL(permalink).pathname;
if (isHome && 'serviceWorker' in navigator && 'caches' in window) {
  bar.querySelector('.scripted')!.append(button);
  listKept().then(
    (kept) => {
      if (kept.some(({ path }) => path === pathname)) button.textContent = keep.again;
    },
    () => {},
  );
}
