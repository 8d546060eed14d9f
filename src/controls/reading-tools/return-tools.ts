/** Pixels a finger moves without meaning to. */
const slack = 12;

const tools = document.querySelector<HTMLElement>('.reading-tools')!;
const header = tools.parentElement!;
let turned = scrollY;
let isUp = false;
let isJump = false;

const hide = () => tools.removeAttribute('data-returned');

/** Shows the tools at the upper edge while a reader goes back, and never to one who reads on. */
const turn = () => {
  const moved = scrollY - turned;
  const isTurn = moved > 0 === isUp;
  if (isTurn && !isJump && Math.abs(moved) < slack) return;
  isUp = moved < 0 && !isJump;
  isJump = false;
  turned = scrollY;
  if (!isUp || header.getBoundingClientRect().bottom > 0) return hide();
  // The text must not move up into the room that they leave.
  header.style.minHeight = `${header.offsetHeight}px`;
  tools.setAttribute('data-returned', '');
};

/** What a link or the focus goes to stands at that edge, and must be seen (WCAG 2.2, 2.4.11). */
const jump = ({ target }: Event) => {
  if (target instanceof Node && tools.contains(target)) return;
  isJump = true;
  hide();
};

addEventListener('scroll', turn, { passive: true });
addEventListener('hashchange', jump);
document.addEventListener('focusin', jump);
