import { moreFacts } from './more-facts.ts';

// The page's policy allows no style but its own, to which a script may add rules (CSSOM, `insertRule`).
document.styleSheets[0]!.insertRule(`@media all{${moreFacts.styles}}`);
