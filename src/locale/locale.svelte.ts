// One language at a time: messages, numbers, dates, lists and alphabetical order. Reading any of them follows a switch.
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat, type Options } from 'intl-messageformat';
import { ar, en, es, fr, ru, zh } from 'make-plural/cardinals';
import type { Lang, Localized, TextIn } from '../model/language';
import { directionOf, textIn } from '../model/language';
import type { Message, MessageValue } from '../model/message';
import { writtenDate } from './dates';
import { isChoice, isolated } from './isolate';
import type { MessageKey } from './keys';
import { inARow } from './sentences';

// Asked only to parse text and to tell what was resolved, neither of which happens here; and slow at the first call.
IntlMessageFormat.resolveLocale = () => undefined;

/** A compiled catalogue: plain text, or the syntax tree of a message with arguments. */
export type Catalogue = Readonly<Record<string, string | MessageFormatElement[]>>;

/** Unicode locale tags. The numbering system is pinned, so that a figure reads the same as in its source. */
const TAGS: Record<Lang, string> = {
  ar: 'ar-u-nu-latn',
  zh: 'zh-Hans-u-nu-latn',
  en: 'en-GB-u-nu-latn',
  fr: 'fr-u-nu-latn',
  ru: 'ru-u-nu-latn',
  es: 'es-u-nu-latn',
};

/** Plural rules of CLDR. Intl has the same, and takes several ms to make them, at the first figure that is drawn. */
const PLURAL: Record<Lang, (count: number) => Intl.LDMLPluralRule> = { ar, zh, en, fr, ru, es };

const DATE_PARTS: Record<'day' | 'dayMonth' | 'month' | 'monthShort' | 'year', Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short' },
  year: { year: 'numeric' },
};
type DateStyle = keyof typeof DATE_PARTS;

/** What Intl makes for one language, each made when first asked for. */
class Formatters {
  #made = new Map<string, unknown>();
  readonly tag: string;
  /** For messages, which would each make their own; they need no more of them than this. */
  readonly forMessages: NonNullable<Options['formatters']>;
  constructor(lang: Lang) {
    this.tag = TAGS[lang];
    this.forMessages = {
      getNumberFormat: () => ({ format: (value: number) => this.number(value) }) as Intl.NumberFormat,
      getDateTimeFormat: () => this.get('date', (tag) => new Intl.DateTimeFormat(tag)),
      getPluralRules: () => ({ select: PLURAL[lang] }) as Intl.PluralRules,
    };
  }
  /** A count, grouped as the language groups. */
  number(value: number): string {
    // Nothing to group, and the digits are pinned: the first screen is spared the making of a formatter.
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
    return this.get('number', (tag) => new Intl.NumberFormat(tag)).format(value);
  }
  get<T>(name: string, make: (tag: string) => T): T {
    let formatter = this.#made.get(name) as T | undefined;
    if (formatter === undefined) this.#made.set(name, (formatter = make(this.tag)));
    return formatter;
  }
}

export class Locale {
  lang: Lang = $state.raw('en');
  /** Of this language; reading it follows `lang`, so that more words of it say nothing again. */
  #catalogue: Catalogue = {};
  #formatters: Formatters = $state.raw(new Formatters('en'));

  constructor(lang: Lang, catalogue: Catalogue) {
    this.use(lang, catalogue);
  }

  /** Switches the language, and everything that was said through this object is said again; or brings more words of it. */
  use(lang: Lang, catalogue: Catalogue): void {
    this.#catalogue = catalogue;
    if (lang === this.lang) return;
    this.#formatters = new Formatters(lang);
    this.lang = lang;
  }

  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.lang);
  }

  /** Unicode locale tag of the language, for Intl objects made elsewhere. */
  get tag(): string {
    return this.#formatters.tag;
  }

  /** The message in this language. An unknown key throws: a test renders every message. */
  t(key: MessageKey, values?: Message['values']): string {
    const { lang } = this;
    const compiled = this.#catalogue[key];
    if (compiled === undefined) throw new Error(`no message "${key}" in ${lang}`);
    if (typeof compiled === 'string') return compiled;
    const format = this.#formatters.get(
      `t:${key}`,
      (tag) =>
        new IntlMessageFormat(compiled, tag, undefined, {
          ignoreTag: true,
          formatters: this.#formatters.forMessages,
        }),
    );
    return String(format.format(values ? this.#said(values, compiled) : undefined));
  }

  /** Does the catalogue have this key? For labels of codes that a foreign extract may bring. */
  has(key: string): key is MessageKey {
    void this.lang;
    return key in this.#catalogue;
  }

  /** A sentence that pure code has chosen. */
  say(message: Message): string {
    return this.t(message.key as MessageKey, message.values);
  }

  /** A localized text, with the language it is really in. */
  text(texts: Localized): TextIn {
    return textIn(texts, this.lang);
  }

  /** A localized text in this language or its fallback. */
  name(texts: Localized): string {
    return textIn(texts, this.lang).text;
  }

  /** A count, grouped as the language groups: 193,200,000. */
  number(value: number): string {
    return this.#formatters.number(value);
  }

  /** A signed count: +3, −1. */
  signed(value: number): string {
    return this.#formatters
      .get('signed', (tag) => new Intl.NumberFormat(tag, { signDisplay: 'exceptZero' }))
      .format(value);
  }

  /** An ISO date of day, month or year precision, at its own precision or a coarser one. */
  date(iso: string, style?: DateStyle): string {
    const own: DateStyle = iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day';
    return this.#written(this.#dateFormat(style ?? own).format(this.#day(iso)), style ?? own);
  }

  /** A span of days: 25–26 October 2023; one day when both ends are the same. */
  dateRange(from: string, to: string, style: 'day' | 'dayMonth' = 'day'): string {
    const format = this.#dateFormat(style);
    if (this.lang !== 'zh' || from === to)
      return this.#written(format.formatRange(this.#day(from), this.#day(to)), style);
    // Intl has slashes here; Chinese repeats only what changes: 2023年10月25日至26日.
    const until = format.formatToParts(this.#day(to)).map(({ value }) => value);
    const since = format.formatToParts(this.#day(from)).map(({ value }) => value);
    const day = until.length - 2;
    const changed = until.findIndex((value, index) => value !== since[index]);
    const start = changed < day - 2 ? 0 : changed < day ? day - 2 : day;
    return `${since.join('')}至${until.slice(start).join('')}`;
  }

  /** "a, b and c". */
  list(items: readonly string[]): string {
    return this.#formatters.get('list', (tag) => new Intl.ListFormat(tag)).format(items);
  }

  /** Items that may have commas of their own, one after another. */
  clauses(items: readonly string[]): string {
    return items.join(this.t('punctuation.semicolon'));
  }

  /** Sentences one after another; each ends with a stop, which is added where there is none. */
  sentences(texts: readonly string[]): string {
    return inARow(texts, this.lang);
  }

  /** Alphabetical order of the language, for Array.sort. */
  get compare(): (a: string, b: string) => number {
    return this.#formatters.get('collator', (tag) => new Intl.Collator(tag)).compare;
  }

  #dateFormat(style: DateStyle): Intl.DateTimeFormat {
    return this.#formatters.get(
      `date:${style}`,
      (tag) => new Intl.DateTimeFormat(tag, { ...DATE_PARTS[style], timeZone: 'UTC' }),
    );
  }

  #written(made: string, style: DateStyle): string {
    return writtenDate(made, this.lang, style === 'day' || style === 'month');
  }

  #day(iso: string): Date {
    return new Date(`${iso}${'-01-01'.slice(iso.length - 4)}T00:00:00Z`);
  }

  /** Values as they are said: arrays as lists. Numbers stay numbers, for plural rules. */
  #said(
    values: Readonly<Record<string, MessageValue>>,
    message: readonly MessageFormatElement[],
  ): Record<string, string | number | Date> {
    const said: Record<string, string | number | Date> = {};
    const word = this.dir === 'rtl' ? isolated : (text: string) => text;
    for (const [name, value] of Object.entries(values))
      if (Array.isArray(value)) said[name] = this.list(value.map(word));
      else if (typeof value !== 'string') said[name] = value as number | Date;
      else said[name] = isChoice(message, name) ? value : word(value);
    return said;
  }
}
