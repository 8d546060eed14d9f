import { describePlace, take, type Desk } from '../desk.ts';
import { readDateline } from './read-dateline.ts';

/**
 * Takes the line over the text that says from where and by which agency it was sent: the agency is
 * the source, the town the place of the report.
 *
 * @param desk with its title found
 */
export function takeDateline(desk: Desk): void {
  for (const block of desk.blocks.slice(0, Math.min(4, desk.blocks.length - 1))) {
    const line = block.kind === 'paragraph' ? readDateline(block.text) : undefined;
    if (!line) continue;
    take(desk, block, 'field', 'dateline');
    const from = 'dateline';
    desk.reading.hints.push(
      { field: 'source', value: line.agency, from },
      { field: 'location', value: line.town, from, isShown: true },
    );
    const { ar, en } = describePlace(block);
    desk.decisions.push({
      sure: false,
      ar: `سطر المكان والوكالة (${ar}) نُقل إلى السجلّ: «${block.text}»؛ أعد المكان إلى النصّ إن لزم`,
      en: `The dateline (${en}) went to the record; put the town back into the text if it should stay`,
    });
    return;
  }
}
