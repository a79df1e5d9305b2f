// Whatever the bytes: nothing throws past the boundary, no row is lost, no prototype changes; what we write reads back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IntakeFailure } from '../../../src/model/intake';
import { writeCsv } from '../../../src/export/csv';
import { file, take } from './taking';

/** ms: each case is a whole intake. */
const SLOW = 60_000;

const prototype = () =>
  JSON.stringify([Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)]);

const piece = fc.oneof(
  fc.constantFrom(
    'states',
    'summary',
    'entry_id',
    '__proto__',
    'constructor',
    'FRA',
    'Korea',
    'disability',
    '2023-01-01',
  ),
  fc.constantFrom(
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    '\r',
    '"',
    '""',
    "'",
    ' ',
    '\0',
    '\ufeff',
    '=1+1',
    '\u202e',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test(
  'any bytes',
  async () => {
    const before = prototype();
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(piece, { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join(''))),
      fc
        .array(piece, { maxLength: 60 })
        .map((parts) => new TextEncoder().encode(`states,summary\nFRA,x\n${parts.join('')}`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        try {
          const { report, entries, intake } = await take(file(Uint8Array.from(content)));
          expect(report.read).toBe(report.kept + report.setAside);
          if (report.table === 'pledges') expect(entries.length).toBe(report.kept);
          const counted = report.problemCounts.filter(({ severity }) => severity === 'row');
          expect(counted.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(report.setAside);
          for (const entry of entries) expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
          await intake.setAside();
          await intake.rows(1, 50);
        } catch (error) {
          if (!(error instanceof IntakeFailure)) throw error;
          expect(error.problem.severity).toBe('table');
        }
        expect(prototype()).toBe(before);
      }),
      { numRuns: 200 },
    );
  },
  SLOW,
);

/** Text as people have it, and as they should not. A space at an end is not kept: cells are trimmed. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '=1+1',
      '-5',
      '+1,5',
      '@x',
      'a\n=b',
      '\t=x',
      "'=x",
      '＝1',
      '"',
      'a,b;c|d',
      'x\r\ny',
      '<b>',
      '٣',
    ),
  )
  .map((cell) => cell.replaceAll('\0', '').trim());

test(
  'any table that the page writes reads back the same',
  async () => {
    const rows = fc.uniqueArray(fc.record({ id: fc.uuid(), summary: text, actor: text, title: text }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (written, bom) => {
        const blob = await writeCsv(
          {
            header: [
              'entry_id',
              'states',
              'actor_type',
              'actor',
              'summary_en',
              'source_title',
              'content_known',
              'evidence',
            ],
            length: written.length,
            cells: (row) => {
              const { id, actor, summary, title } = written[row]!;
              return [id, 'FRA', 'states', actor, summary, title, 'areas', 'explicit'];
            },
          },
          { bom },
        );
        const { entries, report } = await take({ kind: 'file', file: new File([blob], 'x.csv') });
        expect(report).toMatchObject({ read: written.length, setAside: 0 });
        expect(
          entries.map(({ id, actor, summary, sourceTitle: title }) => ({ id, summary, actor, title })),
        ).toEqual(written);
      }),
      { numRuns: 80 },
    );
  },
  SLOW,
);
