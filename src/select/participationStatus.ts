// Where a State stands towards an instrument on the treaty record, and how that is said.
import type { Message } from '../model/message';
import type { ActKind, IsoDate, Participation } from '../model/tables';

/** "" where the record gives no date or no kind of act. */
export type ParticipationStatus =
  | { kind: 'party'; since: IsoDate | ''; act: ActKind | '' }
  | { kind: 'signatory'; signed: IsoDate | '' }
  | {
      kind: 'former_party';
      since: IsoDate | '';
      act: ActKind | '';
      notified: IsoDate | '';
      left: IsoDate | '';
    }
  | { kind: 'neither' };

/** No row of the record means neither signature nor act. */
export function participationStatus(row: Participation | undefined): ParticipationStatus {
  if (!row) return { kind: 'neither' };
  if (row.status === 'signatory') return { kind: 'signatory', signed: row.signed };
  const joined = { since: row.date, act: row.action };
  if (row.status === 'party') return { kind: 'party', ...joined };
  return {
    kind: 'former_party',
    ...joined,
    notified: row.withdrawalNotified,
    left: row.withdrawalEffective,
  };
}

/**
 * The status in words. `asOf` is the day of the record: it stands beside every "not party".
 * `date` says an ISO date in the reader's language. The kind of act is left to who shows it, as a term.
 */
export function statusMessage(
  status: ParticipationStatus,
  asOf: IsoDate,
  date: (iso: IsoDate) => string,
): Message {
  const recorded = date(asOf);
  switch (status.kind) {
    case 'party':
      return status.since
        ? { key: 'state.status.party', values: { date: date(status.since) } }
        : { key: 'state.status.party_undated', values: { recorded } };
    case 'signatory':
      return status.signed
        ? { key: 'state.status.signatory', values: { date: date(status.signed), recorded } }
        : { key: 'state.status.signatory_undated', values: { recorded } };
    case 'former_party':
      return status.since && status.left
        ? {
            key: 'state.status.former_party',
            values: { from: date(status.since), to: date(status.left), recorded },
          }
        : { key: 'state.status.former_party_undated', values: { recorded } };
    case 'neither':
      return { key: 'state.status.neither', values: { recorded } };
  }
}
