// A sentence before it has a language: a key of the catalogue and its values. Pure code returns these; views say them.

export type MessageValue = string | number | Date | readonly string[];
export interface Message {
  key: string;
  values?: Readonly<Record<string, MessageValue>>;
}
