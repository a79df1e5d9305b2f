// Sources for the tests of intakes, and the whole way from bytes to a result, as the page goes it.
import { openIntake } from '../../../src/extract/intake/open';
import type {
  Intake,
  IntakeCorrections,
  IntakeResult,
  IntakeSample,
  KnownLists,
} from '../../../src/model/intake';
import { IntakeFailure } from '../../../src/model/intake';
import type { IntakeSettings, IntakeSource } from '../../../src/model/intake';
import type { Entry } from '../../../src/model/tables';
import type { Problem } from '../../../src/model/problem';
import { readShipped } from '../schema';

export const lists: KnownLists = {
  states: readShipped('states').rows,
  aliases: readShipped('state-aliases').rows,
  themes: readShipped('themes').rows,
  actorTypes: readShipped('actor-types').rows,
  instruments: readShipped('instruments').rows,
};

export type Content = string | Uint8Array<ArrayBuffer>;

export const file = (content: Content, name = 'x.csv'): IntakeSource => ({
  kind: 'file',
  file: new File([content], name),
});

export const stream = (
  pieces: readonly Uint8Array<ArrayBuffer>[],
  size: number | null = null,
): IntakeSource => ({
  kind: 'stream',
  name: 'x.csv',
  size,
  chunks: new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  }),
});

export interface Taken extends IntakeResult {
  intake: Intake;
  sample: IntakeSample;
  settings: IntakeSettings;
  entries: readonly Entry[];
}

export interface How {
  corrections?: IntakeCorrections;
  settings?: Partial<IntakeSettings>;
}

/** Looks, reads, and decodes every entry. */
export async function take(source: IntakeSource, how: How = {}): Promise<Taken> {
  const intake = openIntake(source, lists);
  const sample = await intake.look(how.corrections);
  const settings = { ...sample.settings, ...how.settings };
  const result = await intake.read(settings, () => {});
  const table = result.result;
  const register = table?.table === 'pledges' ? table.extract.register : null;
  const entries = Array.from({ length: register?.length ?? 0 }, (_, row) => register!.entry(row));
  return { ...result, intake, sample, settings, entries };
}

/** Why nothing could be read. Fails where something could. */
export async function refusedWith(source: IntakeSource, how: How = {}): Promise<Problem> {
  try {
    await take(source, how);
  } catch (error) {
    if (error instanceof IntakeFailure) return error.problem;
    throw error;
  }
  throw new Error('was read');
}

/** A text in an encoding with one byte a character, by the bytes of its characters beyond ASCII. */
export function encoded(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
}

export async function gzipped(content: Content): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
