// The finding of the acts chart: how many joined and left in the window. Acts of the treaty record, never promises.
import type { Message } from '../../model/message';
import type { Act } from '../acts';

/** How the page says a participant and an instrument; handed in, because a finding has no language. */
export interface ActWords {
  number(value: number): string;
  stateName(iso3: string): string;
  /** Full name. */
  instrument(code: string): string;
  /** Is the participant a regional organization, and so not a State? */
  isOrganization(iso3: string): boolean;
}

/** One sentence on the acts of the window. `filtered`: a filter narrows down whose acts are shown. */
export function actsFinding(acts: readonly Act[], filtered: boolean, words: ActWords): Message {
  const joined = acts.filter((act) => act.kind !== 'withdrawal');
  const left = acts.filter((act) => act.kind === 'withdrawal');
  const where = filtered ? 'selection' : 'all';
  if (joined.length === 0 && left.length === 0) return { key: 'acts.finding.none', values: { where } };
  const [only] = left;
  const exit = {
    withdrawals: left.length,
    withdrawalNumber: words.number(left.length),
    who: only && left.length === 1 ? words.stateName(only.iso3) : '',
    what: only && left.length === 1 ? words.instrument(only.instrument) : '',
  };
  if (joined.length === 0) return { key: 'acts.finding.left_only', values: { where, ...exit } };
  const participants = [...new Set(joined.map((act) => act.iso3))];
  const states = participants.filter((iso3) => !words.isOrganization(iso3)).length;
  const organizations = participants.filter((iso3) => words.isOrganization(iso3)).map(words.stateName);
  const acted = {
    count: joined.length,
    number: words.number(joined.length),
    states,
    stateNumber: words.number(states),
    others: organizations.length > 0 ? 'some' : 'none',
    organizations,
  };
  if (participants.length === 1)
    return {
      key: 'acts.finding.one_participant',
      values: { ...acted, participant: words.stateName(participants[0]!), ...exit },
    };
  return { key: 'acts.finding', values: { ...acted, ...exit } };
}
