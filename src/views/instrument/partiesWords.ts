// The chart of parties over time in the reader's language: what is drawn, how its marks are named, and its table.
import type { PartiesSpec, StepDatum } from '../../charts/parties';
import type { MarkGroup } from '../../charts/plotDrawing';
import { timeAxis } from '../../charts/timeAxis';
import { DEFAULT_WINDOW, RECORD_DATE } from '../../model/codes';
import type { Instrument } from '../../model/tables';
import { tableOf, type AnyTable } from '../../model/tableSpec';
import { depositaryAddress } from '../../select/depositary';
import {
  partyActs,
  type GroupSeries,
  type PartyAct,
  type PartySeries,
  type PartyStep,
} from '../../select/partiesOverTime';
import type { Atlas } from '../atlas.svelte';
import { groupName, kindName } from '../flows/flowWords';

/** Acts that a tip lists, and that a mark's full name lists; the rest is counted. */
const MOST_IN_TIP = 8;
const MOST_IN_NAME = 20;

export const stepKey = (instrument: string, step: PartyStep) => `${instrument}/${step.date}`;

/** "Thailand (ratification)". */
export function partyActWords(atlas: Atlas, act: PartyAct): string {
  const { locale } = atlas;
  const participant = atlas.stateName(act.iso3);
  if (act.kind === 'withdrawal') return locale.t('instrumentView.act.left', { participant });
  return act.kind
    ? locale.t('instrumentView.act.joined', { participant, kind: kindName(atlas, act.kind) })
    : participant;
}

/** "21 of 54 States"; of those of no group, how many alone. */
function groupSaid(atlas: Atlas, { total, members }: GroupSeries): string {
  return members === null
    ? atlas.locale.t('instrumentView.total', { total })
    : atlas.locale.t('instrumentView.group_said', { count: total, members });
}

export function partiesSpec(
  atlas: Atlas,
  instrument: Instrument,
  series: PartySeries,
  groups: readonly GroupSeries[],
): PartiesSpec {
  const { locale } = atlas;
  const axis = { from: `${instrument.adopted.slice(0, 4)}-01-01`, to: RECORD_DATE };
  const stepsOf = (own: PartySeries): StepDatum[] =>
    own.steps.map((step) => ({
      key: stepKey(instrument.code, step),
      date: step.date,
      total: step.total,
      left: step.left.length > 0,
    }));
  return {
    axis,
    steps: stepsOf(series),
    groups: groups.map((group) => ({
      key: group.group,
      name: groupName(atlas, group.group),
      said: groupSaid(atlas, group),
      steps: stepsOf(group),
    })),
    window: DEFAULT_WINDOW,
    inForce: instrument.inForce,
    ticks: (width) => timeAxis(axis, width, locale).ticks,
    ends: [locale.date(axis.from, 'year'), locale.date(axis.to, 'year')],
    number: (value) => locale.number(value),
    words: {
      total: locale.t('instrumentView.total', { total: series.total }),
      window: locale.t('instrumentView.window'),
      inForce: locale.t('instrumentView.force_mark', { date: locale.date(instrument.inForce) }),
      groups: locale.t('instrumentView.groups'),
      left: series.steps.flatMap(({ left }) =>
        left.map(({ iso3, date }) => ({
          date,
          text: locale.t('instrumentView.left_mark', {
            participant: atlas.stateName(iso3),
            year: locale.date(date, 'year'),
          }),
        })),
      ),
    },
    dir: locale.dir,
  };
}

/** The marks in the order in which they are drawn: each day with its acts, and then the groups. */
export function partiesMarks(
  atlas: Atlas,
  instrument: string,
  series: PartySeries,
  groups: readonly GroupSeries[],
  pinned: string | null,
): MarkGroup[] {
  const { locale } = atlas;
  const listed = ({ joined, left }: PartyStep, most: number) => {
    const acts = [...joined, ...left];
    return [
      ...acts.slice(0, most).map((act) => partyActWords(atlas, act)),
      ...(acts.length > most ? [locale.t('flows.more', { count: acts.length - most })] : []),
    ];
  };
  const steps = series.steps.map((step) => ({
    key: stepKey(instrument, step),
    value: step.date,
    label: locale.t('instrumentView.step', {
      date: locale.date(step.date),
      acts: locale.clauses(listed(step, MOST_IN_NAME)),
      total: step.total,
    }),
    tip: {
      title: locale.date(step.date),
      lines: [...listed(step, MOST_IN_TIP), locale.t('instrumentView.total', { total: step.total })],
    },
    chosen: stepKey(instrument, step) === pinned,
  }));
  const recorded = locale.date(RECORD_DATE);
  const small = groups.map((group) => {
    const name = groupName(atlas, group.group);
    const said = groupSaid(atlas, group);
    return {
      key: group.group,
      value: group.total,
      label: locale.t('instrumentView.group_label', { group: name, said, date: recorded }),
      tip: { title: name, lines: [said, locale.t('source.of_record', { date: recorded })] },
    };
  });
  return [
    { name: 'steps', marks: steps },
    { name: 'groups', label: locale.t('instrumentView.groups'), inert: true, marks: small },
  ];
}

/** Every act with the number of parties after it; what has no day comes last. */
export function partiesTable(atlas: Atlas, instrument: Instrument, series: PartySeries): AnyTable {
  const { locale } = atlas;
  const groupOf = (iso3: string) => atlas.participants.get(iso3)?.unGroup ?? '';
  const rows: { iso3: string; date: string; kind: PartyAct['kind']; total: number | null }[] = [
    ...partyActs(series),
    ...series.undated.map(({ iso3, date, action }) => ({ iso3, date, kind: action, total: null })),
  ];
  return tableOf<(typeof rows)[number]>({
    chart: 'parties',
    caption: locale.t('instrumentView.table', { instrument: atlas.instrumentName(instrument.code) }),
    rows,
    columns: [
      {
        key: 'date',
        label: locale.t('acts.column.date'),
        value: (row) => row.date || null,
        text: (row) => (row.date ? locale.date(row.date) : locale.t('state.undated')),
      },
      {
        key: 'participant',
        label: locale.t('acts.column.participant'),
        value: (row) => atlas.stateName(row.iso3),
        namesRow: true,
      },
      { key: 'iso3', label: locale.t('acts.column.iso3'), value: (row) => row.iso3 },
      {
        key: 'un_group',
        label: locale.t('flows.column.group'),
        value: (row) => groupOf(row.iso3) || null,
        text: (row) => groupName(atlas, groupOf(row.iso3) || 'none'),
      },
      {
        key: 'action',
        label: locale.t('acts.column.kind'),
        value: (row) => row.kind || null,
        text: (row) => (row.kind ? locale.t(`term.${row.kind}`) : ''),
      },
      {
        key: 'change',
        label: locale.t('instrumentView.column.change'),
        value: (row) => (row.total === null ? null : row.kind === 'withdrawal' ? -1 : 1),
        text: (row) => (row.total === null ? '' : locale.signed(row.kind === 'withdrawal' ? -1 : 1)),
      },
      {
        key: 'parties_after',
        label: locale.t('instrumentView.column.after'),
        value: (row) => row.total,
      },
      {
        key: 'depositary_reference',
        label: locale.t('acts.column.reference'),
        value: () => instrument.depositaryRef,
        href: () => depositaryAddress(instrument.depositaryRef, locale.lang),
      },
    ],
  });
}
