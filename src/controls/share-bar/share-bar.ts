import { bar, copyText, permalink } from './copy-text.ts';
import { printPage } from '../print/print-page.ts';

const [copy, print, system] = bar.querySelectorAll('button');

copy!.onclick = () => copyText(permalink, permalink);
print!.onclick = () => printPage();

// The system's sheet; a reader who closes it has said all there is to say.
system!.hidden = !navigator.share;
system!.onclick = () => {
  const title = bar.dataset.title!;
  navigator.share({ title, text: `${title}\n`, url: permalink }).catch(() => {});
};
