// The findings of a State's page: where it stands on treaties and protocols, and when it acted. They never judge.
import type { Message } from '../../model/message';
import type { Act } from '../acts';
import type { Days } from '../eventRows';
import type { Family, Standing } from '../statePage';

/** Party to how many treaties and protocols; how many it only signed, and how many it left. */
export function stripFinding(families: readonly Family[]): Message {
  const isParty = ({ status }: Standing) => status.kind === 'party';
  const treaties = families.map((family) => family.treaty);
  const protocols = families.flatMap((family) => family.protocols);
  const count = (kind: Standing['status']['kind']) =>
    [...treaties, ...protocols].filter(({ status }) => status.kind === kind).length;
  return {
    key: 'stateView.strip.finding',
    values: {
      treaties: treaties.filter(isParty).length,
      allTreaties: treaties.length,
      protocols: protocols.filter(isParty).length,
      allProtocols: protocols.length,
      signed: count('signatory'),
      left: count('former_party'),
    },
  };
}

/** How many acts of joining, from which year to which, how many of them in the window; and withdrawals. */
export function stateActsFinding(acts: readonly Act[], window: Days): Message {
  if (acts.length === 0) return { key: 'stateView.acts.finding_none' };
  const joined = acts.filter((act) => act.kind !== 'withdrawal');
  const years = joined.map((act) => act.date.slice(0, 4)).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return {
    key: 'stateView.acts.finding',
    values: {
      joined: joined.length,
      years: first === last ? first : `${first}–${last}`,
      inWindow: joined.filter((act) => act.date >= window.from && act.date <= window.to).length,
      left: acts.length - joined.length,
    },
  };
}
