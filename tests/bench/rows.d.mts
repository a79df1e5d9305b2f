// Types of the generator, for its test.

export interface MadePledge {
  id: string;
  date: string;
  actor: string;
  iso3: string;
  region: string;
  theme: string;
  title: string;
}
export const REGISTER_HEADER: readonly string[];
export const PLAIN_HEADER: readonly string[];
export function pledges(count: number): Generator<MadePledge>;
export function toRegisterLine(pledge: MadePledge): string;
export function toPlainLine(pledge: MadePledge): string;
