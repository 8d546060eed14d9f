import { bar, copyText, permalink } from './copy-text.ts';
import { printPage } from '../print/print-page.ts';

const [copy, print] = bar.querySelectorAll('button');

copy!.onclick = () => copyText(permalink, permalink);
print!.onclick = () => printPage();
