import { createHash } from 'node:crypto';
import { writeCard } from '../../src/cards/card-text.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { site } from '../../src/site.ts';
import { exampleSettings } from '../support/example-settings.ts';

/** Draws the card of a title, in colours (JSON), in a process of its own and prints the hash of its bytes. */
Object.assign(site, exampleSettings);
const [, , title = '', colours = ''] = process.argv;
const data = { title, date: '2014-11-07', source: 'فرانس برس' };
const text = writeCard({ data, address: 'https://maqal.example/2014/a-story/' });
const { bytes } = await drawCard(text, 'wide', JSON.parse(colours));
console.log(createHash('sha256').update(bytes).digest('hex'));
