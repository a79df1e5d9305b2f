// An intake that answers as a test says, and notes what it is asked.
import { IntakeFailure } from '../../../src/model/intake';
import type {
  Intake,
  IntakeCorrections,
  IntakeReport,
  IntakeResult,
  IntakeSample,
  IntakeSettings,
} from '../../../src/model/intake';
import type { Problem } from '../../../src/model/problem';

export const HEADER = ['Pays', 'Thème', 'Texte', 'Date', 'Note'];

export const SETTINGS: IntakeSettings = {
  table: 'pledges',
  dialect: { encoding: 'windows-1252', delimiter: ';', quote: '"', headerRow: 1 },
  columns: { states: 0, themes: 1, summary_en: 2, date: null, actor_type: null, evidence: null },
  dateOrder: null,
  names: {},
  defaults: { actorType: 'states', evidence: 'explicit' },
};

export const sampleWith = (changes: Partial<IntakeSample> = {}): IntakeSample => ({
  name: 'liste.csv',
  size: 1200,
  settings: SETTINGS,
  encodings: [],
  header: HEADER,
  rows: [
    { row: 2, cells: ['Corée', 'Climat', 'Ratifier', '03/04/2023', ''] },
    { row: 3, cells: ['France', 'Climat', 'Réviser', '05/04/2023', 'x'] },
  ],
  matchedBy: { states: 'alias', themes: 'alias', summary_en: 'content' },
  tables: ['pledges'],
  fields: ['states', 'themes', 'summary_en', 'date', 'actor_type', 'evidence'].map((name) => ({
    name,
    required: name === 'summary_en',
    type: 'string',
  })),
  certain: false,
  ...changes,
});

export const problemWith = (changes: Partial<Problem> = {}): Problem => ({
  file: 'liste.csv',
  kind: 'ragged',
  severity: 'row',
  row: 7,
  column: '',
  value: 'a;b',
  expected: '5 cells',
  ...changes,
});

export const reportWith = (changes: Partial<IntakeReport> = {}): IntakeReport => ({
  file: 'liste.csv',
  table: 'pledges',
  read: 1000,
  kept: 990,
  warned: 40,
  setAside: 10,
  blank: 2,
  problems: [],
  problemCounts: [],
  names: [],
  dates: [],
  unknown: [],
  unread: [],
  ...changes,
});

export const resultWith = (changes: Partial<IntakeReport> = {}): IntakeResult => ({
  report: reportWith(changes),
  result: {
    table: 'pledges',
    extract: { file: 'liste.csv', register: {} as never, setAside: 10, problems: [] },
  },
});

type Answer<Value> = Value | Problem | Promise<Value>;
const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'severity' in answer;

/** Gives the answers in turn, the last one again and again; a problem is a failure. */
function answers<Value>(list: readonly Answer<Value>[]): () => Promise<Value> {
  let next = 0;
  return async () => {
    const answer = list[Math.min(next++, list.length - 1)]!;
    if (isProblem(answer)) throw new IntakeFailure(answer);
    return answer as Value;
  };
}

export interface Script {
  looks?: readonly Answer<IntakeSample>[];
  reads?: readonly Answer<IntakeResult>[];
  bytes?: readonly Answer<Blob>[];
}

/** The scripted intake, and what it was asked. */
export function scripted({
  looks = [sampleWith()],
  reads = [resultWith()],
  bytes = [new Blob(['x'])],
}: Script = {}) {
  const asked = { looks: [] as IntakeCorrections[], reads: [] as IntakeSettings[], closed: 0 };
  const [look, read, give] = [answers(looks), answers(reads), answers(bytes)];
  const intake: Intake = {
    look: (corrections = {}) => (asked.looks.push(corrections), look()),
    read: (settings, progress) => {
      asked.reads.push(settings);
      progress({ rows: 500, bytes: 600, size: 1200, rowsPerSecond: 1e5 });
      return read();
    },
    rows: async (from, count) =>
      Array.from({ length: count }, (_, index) => ({ row: from + index, cells: ['x'] })),
    setAside: async () => 'a,b\r\n',
    bytes: () => give(),
    close: () => void asked.closed++,
  };
  return { intake, asked };
}
