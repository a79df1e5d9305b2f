// Extracts as offices send them, from their bytes to entries: nothing is set right by hand but what must be asked.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openIntake } from '../../../src/extract/intake/open';
import type { Dialect, Intake, IntakeResult, IntakeSettings } from '../../../src/model/intake';
import type { Entry } from '../../../src/model/tables';
import { lists } from '../recognise/known';

const FOLDER = 'tests/fixtures/intake';

function open(name: string): Intake {
  return openIntake({ kind: 'file', file: new File([readFileSync(`${FOLDER}/${name}`)], name) }, lists);
}
const nothing = () => {};

/** The entries of a register that was read. */
function entriesOf({ result }: IntakeResult): Entry[] {
  if (result?.table !== 'pledges') throw new Error('no register');
  const { register } = result.extract;
  return Array.from({ length: register.length }, (_, row) => register.entry(row));
}
/** What recognition makes of an entry, in one line. */
const line = ({ id, actorType, states, themes, targetYear, date }: Entry) =>
  [id, actorType, states.join('+'), themes.join('+'), targetYear ?? '', date ?? ''].join(' ');

interface Journey {
  file: string;
  dialect: Dialect;
  /** Names of the columns by field. */
  columns: Record<string, string>;
  entries: string[];
}

const JOURNEYS: readonly Journey[] = [
  {
    file: 'fr-windows-1252.csv',
    dialect: { encoding: 'windows-1252', delimiter: ';', quote: '"', headerRow: 1 },
    columns: {
      entry_id: 'N°',
      states: 'Pays',
      themes: 'Thème(s)',
      target_year: 'Échéance',
      source_url: 'Lien',
    },
    entries: [
      '1 states SEN women_gender_equality 2025 2023-12-11',
      '2 states CIV youth_children+human_rights_education 2027 2023-12-11',
      '3 states COG indigenous_peoples 2026 2023-04-03',
      '4 states BEL environment_climate 2030 2023-12-12',
      '5 states CHE business_human_rights 2027 2023-06-05',
      '6 states BFA ratification 2025 2023-12-12',
      '7 states FRA civic_space  2023-12-10',
      '8 joint CMR+TCD conflict_multilateralism 2025 2023-10-31',
      '9 states HTI justice_rule_of_law 2026 2023-02-01',
      '10 civil_society  justice_rule_of_law  2023-12-13',
      '11 states NGA Santé 2028 2023-12-09',
      '12 states MAR digital_rights 2025 2023-12-12',
    ],
  },
  {
    file: 'es-utf-16le.txt',
    dialect: { encoding: 'utf-16le', delimiter: '\t', quote: '"', headerRow: 1 },
    columns: { entry_id: 'Código', states: 'País', actor_type: 'Tipo de actor', themes: 'Tema', summary_en: 'Compromiso', date: 'Fecha', target_year: 'Año previsto', source_title: 'Fuente' }, // prettier-ignore
    entries: [
      'ES-01 states PER indigenous_peoples 2026 2023-12-11',
      'ES-02 states MEX youth_children 2025 2023-12-12',
      'ES-03 states USA racism  2023-12-10',
      'ES-04 joint CRI+PAN environment_climate 2024 2023-12-13',
      'ES-05 states ESP disability 2030 2023-12-12',
      'ES-06 civil_society Red de Jóvenes del Sur youth_children 2024 2023-12-09',
      'ES-07 states KNA ratification 2025 2023-12-12',
    ],
  },
  {
    file: 'ar-utf-8-bom.csv',
    dialect: { encoding: 'utf-8', delimiter: ',', quote: '"', headerRow: 1 },
    columns: { entry_id: 'الرقم', states: 'الدولة', actor_type: 'نوع الجهة', themes: 'الموضوع', summary_en: 'نص التعهد', date: 'التاريخ', target_year: 'السنة المستهدفة', source_url: 'الرابط' }, // prettier-ignore
    entries: [
      '1 states MAR women_gender_equality 2025 2023-12-11',
      '2 states JOR youth_children+human_rights_education 2026 2023-12-12',
      '3 states EGY disability 2027 2023-12-12',
      '4 states KWT ratification 2025 2023-12-12',
      '5 states TUN environment_climate 2030 2023-12-12',
      '6 civil_society شبكة المدافعين civic_space  2023-12-13',
    ],
  },
  {
    file: 'zh-gb18030.csv',
    dialect: { encoding: 'gb18030', delimiter: ',', quote: '"', headerRow: 1 },
    columns: { entry_id: '序号', states: '国家', actor_type: '行为体类别', themes: '主题', summary_en: '承诺内容', date: '日期', target_year: '目标年份', source_title: '来源' }, // prettier-ignore
    entries: [
      '1 states CHN sdgs 2025 2023-12-11',
      '2 states KOR youth_children+digital_rights 2026 2023-12-12',
      '3 states THA business_human_rights 2027 2023-12-12',
      '4 states KAZ ratification 2025 2023-12',
      '5 states NGA youth_children 2024 2023-12-10',
      '6 civil_society 亚洲人权网络 civic_space  2023-12-13',
    ],
  },
  {
    file: 'ru-windows-1251.csv',
    dialect: { encoding: 'windows-1251', delimiter: ';', quote: '"', headerRow: 1 },
    columns: { entry_id: '№ п/п', states: 'Государство', actor_type: 'Вид участника', themes: 'Тема', summary_en: 'Текст обязательства', date: 'Дата', target_year: 'Срок исполнения', source_url: 'Ссылка' }, // prettier-ignore
    entries: [
      '1 states KAZ youth_children 2026 2023-12-11',
      '2 states KGZ justice_rule_of_law 2025 2023-12-12',
      '3 states ARM ratification 2025 2023-12-12',
      '4 joint SRB+MNE sdgs 2024 2023-11-30',
      '5 states UZB nhri 2027 2023-12-10',
      '6 civil_society Правозащитная сеть «Мост» displacement  2023-12-13',
    ],
  },
  {
    file: 'en-pipe.txt',
    dialect: { encoding: 'utf-8', delimiter: '|', quote: '"', headerRow: 4 },
    columns: { entry_id: 'No', states: 'ISO3', actor: 'State', actor_type: 'Stakeholder type', themes: 'Thematic area', summary_en: 'Pledge text', date: 'Date submitted', target_year: 'Target date', source_url: 'Source URL' }, // prettier-ignore
    entries: [
      '1 states KOR digital_rights 2026 2023-12-12',
      '2 states GBR civic_space 2027 2023-12-11',
      '3 states GMB justice_rule_of_law 2028 2023-12-12',
      '4 states VNM environment_climate 2030 2023-12-12',
      '5 states FJI ohchr_cooperation  2023-12-13',
      '6 other  youth_children 2025 2023-12-13',
    ],
  },
];

describe.each(JOURNEYS)('$file', ({ file, dialect, columns, entries }) => {
  it('is seen for what it is', async () => {
    const sample = await open(file).look();
    expect(sample.tables[0]).toBe('pledges');
    expect(sample.settings.dialect).toEqual(dialect);
    const found = Object.entries(sample.settings.columns).flatMap(([field, column]) =>
      column === null ? [] : [[field, sample.header[column]]],
    );
    expect(Object.fromEntries(found)).toMatchObject(columns);
    expect(found.length).toBe(sample.header.length);
    expect(Object.values(sample.matchedBy).every((by) => by === 'alias')).toBe(true);
  });

  it('becomes entries, once the order of its dates and its names are said', async () => {
    const intake = open(file);
    const { settings } = await intake.look();
    const result = await intake.read({ ...settings, dateOrder: 'dmy', names: { Congo: 'COG', 'Burkina Fasso': 'BFA' } }, nothing);
    expect(entriesOf(result).map(line)).toEqual(entries);
    const { report } = result;
    expect([report.read, report.kept, report.setAside]).toEqual([entries.length, entries.length, 0]);
    expect([report.unread, report.dates]).toEqual([[], []]);
  }); // prettier-ignore
});

describe('a file that leaves questions', () => {
  const ask = async (change: Partial<IntakeSettings>) => {
    const intake = open('fr-windows-1252.csv');
    const { settings } = await intake.look();
    return intake.read({ ...settings, ...change }, nothing);
  };

  it('asks for each name once, and for the order of its dates', async () => {
    const { report } = await ask({});
    expect(report.names).toEqual([
      { name: 'Congo', rows: 1, firstRow: 4, suggestions: ['COG', 'COD'] },
      { name: 'Burkina Fasso', rows: 1, firstRow: 8, suggestions: ['BFA'] },
    ]);
    expect(report.dates).toEqual([
      { field: 'date', rows: 7, firstRow: 2, example: '11/12/2023', orders: ['dmy'] },
    ]);
    expect(report.unknown).toEqual([{ field: 'themes', value: 'Santé', rows: 1 }]);
    expect([report.read, report.kept, report.blank]).toEqual([12, 12, 1]);
  });

  it('keeps what is not answered, under its own name and without a date', async () => {
    const entries = entriesOf(await ask({ names: { Congo: '' } }));
    expect(entries.map(({ states }) => states.join())).toEqual(
      expect.arrayContaining(['Congo', 'Burkina Fasso']),
    );
    expect(entries[2]!.date).toBeUndefined();
    expect(entries[4]!.date).toBeUndefined();
    expect(entries[7]!.date).toBe('2023-10-31');
  });

  it('asks no more of what has been decided', async () => {
    const { report } = await ask({ dateOrder: 'dmy', names: { Congo: '', 'Burkina Fasso': 'BFA' } });
    expect([report.names, report.dates, report.warned]).toEqual([[], [], 0]);
  });
});

describe('texts', () => {
  it.each([
    ['fr-windows-1252.csv', 4, 'Actualiser le plan d’action national\n« Entreprises et droits de l’homme ».'],
    ['es-utf-16le.txt', 1, 'Publicar un "índice de bienestar" de la niñez cada dos años.'],
    ['ar-utf-8-bom.csv', 1, 'توسيع التعليم المبكر، ولا سيما في المناطق الريفية.'],
    ['zh-gb18030.csv', 1, '修订法律，保护儿童免受网络伤害。'],
    ['ru-windows-1251.csv', 2, 'Ратифицировать Второй факультативный протокол к МПГПП; представить доклад.'],
    ['en-pipe.txt', 1, 'Support human rights defenders at risk; renew the fund.'],
  ])('%s: row %i reads as it was written', async (file, row, text) => {
    const intake = open(file);
    const { settings } = await intake.look();
    const summary = entriesOf(await intake.read(settings, nothing))[row]!.summary;
    // Node reads the apostrophe of windows-1252 as a control character, where browsers do not.
    expect(summary.replaceAll('\r\n', '\n').replaceAll('\u0092', '’')).toBe(text);
  });
});
