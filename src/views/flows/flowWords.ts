// The flows in the reader's language: names of nodes, acts as they are said, and the marks of the chart.
import type { FlowSpec } from '../../charts/flows';
import type { MessageKey } from '../../locale/keys';
import type { Mark } from '../../model/mark';
import type { Act } from '../../select/acts';
import { NO_GROUP, type Flows } from '../../select/flowLinks';
import type { Atlas } from '../atlas.svelte';

/** Acts that a tip lists, and that a mark's full name lists; the rest is counted. */
const MOST_IN_TIP = 8;
const MOST_IN_NAME = 20;

export function groupName(atlas: Atlas, code: string): string {
  return code === NO_GROUP ? atlas.locale.t('flows.no_group') : atlas.regionName('un_group', code);
}

/** Official name of an instrument; the code where the table does not know it. */
export function officialName(atlas: Atlas, code: string): string {
  const instrument = atlas.rows('instruments').find((row) => row.code === code);
  return instrument ? atlas.locale.name(instrument.names) || code : code;
}

/** "ratification", as it stands within a sentence. */
export function kindName(atlas: Atlas, kind: Act['kind']): string {
  const key = `flows.kind.${kind}`;
  return atlas.locale.has(key) ? atlas.locale.t(key as MessageKey) : kind;
}

/** "Tuvalu, accession, 14 June 2023"; with the instrument where it is not said otherwise. */
export function actWords(atlas: Atlas, act: Act, withInstrument: boolean): string {
  const { locale } = atlas;
  return locale.t(withInstrument ? 'flows.act_instrument' : 'flows.act', {
    participant: atlas.stateName(act.iso3),
    instrument: atlas.instrumentName(act.instrument),
    kind: act.kind === 'withdrawal' ? '' : kindName(atlas, act.kind),
    date: locale.date(act.date),
  });
}

/** What the geometry needs: names, counts, and who joined, in the order of their acts. */
export function flowSpec(atlas: Atlas, flows: Flows): FlowSpec {
  const { locale } = atlas;
  const node = (key: string, acts: readonly Act[], name: string) => ({
    key,
    value: acts.length,
    name,
    count: locale.number(acts.length),
    who: acts.map((act) => atlas.stateName(act.iso3)).join(locale.t('flows.comma')),
  });
  return {
    groups: flows.groups.map(({ key, acts }) => node(key, acts, groupName(atlas, key))),
    instruments: flows.instruments.map(({ key, acts }) => node(key, acts, atlas.instrumentName(key))),
    links: flows.links.map(({ key, group, instrument, acts }) => ({
      key,
      source: group,
      target: instrument,
      value: acts.length,
    })),
  };
}

/** Name of what a key stands for: "African Group", "Torture", "African Group to Torture". */
export function flowName(atlas: Atlas, flows: Flows, key: string): string {
  const link = flows.links.find((candidate) => candidate.key === key);
  if (link)
    return atlas.locale.t('flows.link', {
      group: groupName(atlas, link.group),
      instrument: atlas.instrumentName(link.instrument),
    });
  return flows.groups.some((node) => node.key === key) ? groupName(atlas, key) : atlas.instrumentName(key);
}

/** The marks by key. With one pinned, what has nothing to do with it steps back. */
export function flowMarks(atlas: Atlas, flows: Flows, pinned: string | null): Map<string, Mark> {
  const { locale } = atlas;
  const related = relatedTo(flows, pinned);
  const listed = (acts: readonly Act[], most: number, withInstrument: boolean) => [
    ...acts.slice(0, most).map((act) => actWords(atlas, act, withInstrument)),
    ...(acts.length > most ? [locale.t('flows.more', { count: acts.length - most })] : []),
  ];
  const mark = (
    key: string,
    acts: readonly Act[],
    label: (said: string) => string,
    withInstrument: boolean,
  ): Mark => ({
    key,
    value: acts.length,
    label: label(locale.clauses(listed(acts, MOST_IN_NAME, withInstrument))),
    tip: {
      title: locale.t('flows.listed', { name: flowName(atlas, flows, key), count: acts.length }),
      lines: listed(acts, MOST_IN_TIP, withInstrument),
    },
    chosen: key === pinned,
    faded: related !== null && !related.has(key),
  });
  const nodeLabel = (name: string, count: number) => (acts: string) =>
    locale.t('flows.node_label', { name, count, acts });
  return new Map(
    [
      ...flows.groups.map(({ key, acts }) =>
        mark(key, acts, nodeLabel(groupName(atlas, key), acts.length), true),
      ),
      ...flows.links.map(({ key, group, instrument, acts }) =>
        mark(
          key,
          acts,
          (said) =>
            locale.t('flows.link_label', {
              group: groupName(atlas, group),
              instrument: officialName(atlas, instrument),
              count: acts.length,
              acts: said,
            }),
          false,
        ),
      ),
      ...flows.instruments.map(({ key, acts }) =>
        mark(
          key,
          acts,
          nodeLabel(
            locale.t('flows.node_name', {
              short: atlas.instrumentName(key),
              official: officialName(atlas, key),
            }),
            acts.length,
          ),
          false,
        ),
      ),
    ].map((made) => [made.key, made]),
  );
}

/** What belongs to the pinned mark: itself, its links and their ends; null when nothing is pinned. */
function relatedTo(flows: Flows, pinned: string | null): Set<string> | null {
  if (pinned === null) return null;
  const own = flows.links.filter((link) => [link.key, link.group, link.instrument].includes(pinned));
  return new Set([pinned, ...own.flatMap((link) => [link.key, link.group, link.instrument])]);
}
