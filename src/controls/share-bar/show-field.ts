import { bar } from './copy-text.ts';

const field = bar.querySelector('textarea')!;

// Browsers bring in sight the line of a field that the caret stands in, and no other.
field.addEventListener('focus', () => {
  requestAnimationFrame(() => field.scrollIntoView({ block: 'nearest' }));
});
