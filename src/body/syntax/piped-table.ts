import { gfmTable } from 'micromark-extension-gfm-table';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types';

/**
 * Ends a table at the first line without a `|`: text right below it is a paragraph. GFM (0.29, §4.10)
 * takes it for a row.
 *
 * @returns an extension of micromark, in place of that of GFM
 */
export function pipedTable(): Extension {
  const [table] = [gfmTable().flow?.null].flat() as [Construct];
  return {
    flow: {
      null: {
        ...table,
        name: pipedTable.name,
        tokenize(effects, ok, nok) {
          const row = table.tokenize.call(this, effects, ok, nok);
          return isAfterRow(this) ? effects.check(pipeInLine, row, nok) : row;
        },
      },
    },
  };
}

const isAfterRow = ({ events }: TokenizeContext) =>
  /^table(Head|Row)$/.test(
    events.findLast(([, { type }]) => !/^(lineEnding|linePrefix)$/.test(type))?.[1].type ?? '',
  );

const pipeInLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const look: State = (code: Code) => {
      if (code === null || markdownLineEnding(code)) return nok(code);
      if (code === '|'.charCodeAt(0)) return ok(code);
      effects.consume(code);
      return code === '\\'.charCodeAt(0) ? escaped : look;
    };
    const escaped: State = (code: Code) => {
      if (code === null || markdownLineEnding(code)) return nok(code);
      effects.consume(code);
      return look;
    };
    return (code) => {
      effects.enter('data');
      return look(code);
    };
  },
};
