import { subscribe } from 'node:diagnostics_channel';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded by `node --import` before a command, it counts how often that reads each article's file
 * and parses its text. Ends in a table, or in JSON where `OPENINGS_FILE` names a file for it.
 */
export interface Openings {
  file: string;
  reads: number;
  parses: number;
}

const reads = new Map<string, number>();
const parses = new Map<string, number>();

if (isMainThread) {
  subscribe('maqal.parse', (body) => add(parses, String(body)));
  for (const place of [fs, fs.promises] as { [name: string]: unknown }[]) {
    for (const name of ['readFile', 'readFileSync']) {
      const read = place[name];
      if (typeof read !== 'function') continue;
      place[name] = function (this: unknown, ...given: unknown[]) {
        if (/content\/.*\.md$/.test(String(given[0]))) add(reads, String(given[0]));
        return read.apply(this, given);
      };
    }
  }
  syncBuiltinESMExports();
  process.on('exit', report);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function report(): void {
  const found: Openings[] = [...reads].map(([file, times]) => {
    const text = fs.readFileSync(file, 'utf8');
    const own = [...parses].filter(([body]) => text.endsWith(body));
    return {
      file: file.replace(/^.*\/(?=content\/)/, ''),
      reads: times,
      parses: own.reduce((sum, [, count]) => sum + count, 0),
    };
  });
  const { OPENINGS_FILE: path } = process.env;
  if (path) fs.writeFileSync(path, JSON.stringify(found));
  else console.table(found);
}
