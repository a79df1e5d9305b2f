// What a field of a table is called: in words for a register, by its code for the other tables.
import type { Locale } from '../../locale/locale.svelte';
import type { MessageKey } from '../../locale/keys';

const REGISTER: Readonly<Record<string, MessageKey>> = {
  entry_id: 'registerView.column.id',
  actor_type: 'registerView.column.actor',
  actor: 'registerView.column.who',
  states: 'registerView.states',
  states_note: 'intake.field.states_note',
  themes: 'registerView.column.theme',
  instruments: 'registerView.column.instrument',
  summary_en: 'intake.field.summary',
  content_known: 'registerView.content',
  target_year: 'registerView.column.year',
  evidence: 'registerView.evidence',
  source_title: 'registerView.column.source',
  source_url: 'registerView.column.source_url',
  source_kind: 'registerView.column.source_kind',
  paragraph: 'registerView.column.paragraph',
  date: 'intake.field.date',
};

/** The field in words; '' where only its code is known. */
export function fieldName(table: string, field: string, locale: Locale): string {
  const key = table === 'pledges' && Object.hasOwn(REGISTER, field) ? REGISTER[field] : undefined;
  return key ? locale.t(key) : '';
}
