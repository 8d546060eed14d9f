import { type KeptArticle, listKept, removeKept } from './keep-article.ts';

const status = document.querySelector<HTMLElement>('[role=status]')!;
const list = document.querySelector('.kept')!;
const model = document.querySelector('.model > li')!;
model.remove();

function draw({ path, title }: KeptArticle): HTMLElement {
  const item = model.cloneNode(true) as HTMLElement;
  const link = item.querySelector('a')!;
  link.href = path;
  link.textContent = title;
  const button = item.querySelector('button')!;
  button.setAttribute('aria-label', `${button.textContent!.trim()}: ${title}`);
  button.onclick = async () => {
    try {
      await removeKept(path);
      await show();
      status.textContent = `${status.dataset.removed} ${status.textContent}`;
      // The button that had the focus is gone.
      (list.querySelector('a') ?? document.querySelector<HTMLElement>('h1'))!.focus();
    } catch {
      status.textContent = status.dataset.refused!;
    }
  };
  return item;
}

/** Shows what is kept now. */
async function show(): Promise<void> {
  const kept = await listKept();
  list.textContent = '';
  list.append(...kept.map(draw));
  status.textContent = kept.length > 0 ? '' : status.dataset.none!;
}

show().catch(() => {
  status.textContent = status.dataset.refused!;
});
