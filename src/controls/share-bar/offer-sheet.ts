import { moreFacts } from '../more-facts.ts';
import { bar, permalink } from './copy-text.ts';

// The system's sheet; a reader who closes it has said all there is to say.
if (navigator.share as unknown) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = moreFacts.share;
  button.onclick = () => {
    const title = bar.dataset.title!;
    navigator.share({ title, text: `${title}\n`, url: permalink }).catch(() => {});
  };
  bar.querySelector('.scripted')!.append(button);
}
