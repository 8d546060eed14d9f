import { chosen, followChoices } from '../choose.ts';

/** The frame of the browser takes on the paper of the theme that a reader has chosen. */
const papers = [...document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')].map(
  (meta) => ({ meta, own: meta.content }),
);

followChoices(() => {
  const { backgroundColor } = getComputedStyle(document.documentElement);
  for (const { meta, own } of papers) meta.content = chosen.theme ? backgroundColor : own;
});
