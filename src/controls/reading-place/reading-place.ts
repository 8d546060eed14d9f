import { moreFacts } from '../more-facts.ts';
import { bar } from '../share-bar/copy-text.ts';

/** Windows that an article is long, for whoever loses the place in it to look for it. */
const long = 4;

/** Articles whose places are kept, on the reader's device and nowhere else. */
const most = 30;

const name = 'places';
const { pathname } = location;
const body = document.querySelector('.article-body')!;
const blocks = [...body.querySelectorAll<HTMLElement>(':scope > [id]')];

function readPlaces(): (readonly string[])[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? (kept as []) : [];
  } catch {
    return [];
  }
}

/** Keeps what stands at the upper edge; nothing of an article that was read to its end. */
function keepPlace(): void {
  const { top, bottom } = body.getBoundingClientRect();
  const isRead = bottom <= innerHeight;
  if (!isRead && top > -innerHeight) return;
  const others = readPlaces().filter(([path]) => path !== pathname);
  const block = blocks.find((each) => each.getBoundingClientRect().bottom > 0);
  if (!isRead && block) others.unshift([pathname, block.id]);
  try {
    localStorage.setItem(name, JSON.stringify(others.slice(0, most)));
  } catch {
    // Forbidden or full: then there is no place to go on from.
  }
}

/** Offers to go on from the kept place, if that is far below, until the reader has read on or gone there. */
function offerPlace(): void {
  const [, id] = readPlaces().find(([path]) => path === pathname) ?? [];
  const place = blocks.find((each) => each.id === id);
  const isFar = () => place!.getBoundingClientRect().top > innerHeight;
  if (!place || location.hash || !isFar()) return;
  const offer = document.createElement('button');
  offer.type = 'button';
  offer.className = 'notice';
  offer.textContent = moreFacts.goOn;
  const start = scrollY;
  const leave = () => {
    if (isFar() && Math.abs(scrollY - start) < 2 * innerHeight) return;
    offer.remove();
    removeEventListener('scroll', leave);
  };
  offer.onclick = () => {
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  };
  addEventListener('scroll', leave, { passive: true });
  bar.append(offer);
}

if (body.clientHeight > long * innerHeight) {
  offerPlace();
  addEventListener('pagehide', keepPlace);
  document.addEventListener('visibilitychange', () => document.hidden && keepPlace());
}
