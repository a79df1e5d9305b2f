// Gives an element of Plot's drawing the name, the value and the state of its mark.
import type { Mark } from '../model/mark';

export type MarksRole = 'radiogroup' | 'toolbar' | 'listbox' | 'group';

interface Naming {
  /** Role of the set that the mark is one of. */
  role: MarksRole;
  /** Can marks of the chart be chosen? */
  choosable: boolean;
  /** This one says what it is and is not chosen. */
  inert: boolean;
}

export function nameMark(element: Element, mark: Mark, { role, choosable, inert }: Naming): void {
  const set = (attribute: string, value: string) => {
    if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
  };
  const chosen = String(mark.chosen === true);
  set('data-mark', '');
  set('data-key', mark.key);
  set('data-value', String(mark.value));
  set('aria-label', mark.label);
  if (!element.hasAttribute('tabindex')) set('tabindex', '-1');
  if (inert) set('role', 'img');
  else if (role === 'listbox') {
    set('role', 'option');
    set('aria-selected', chosen);
  } else if (role === 'radiogroup') {
    set('role', 'radio');
    set('aria-checked', chosen);
  } else if (choosable) {
    set('role', 'button');
    set('aria-pressed', chosen);
  } else set('role', 'img');
  element.classList.toggle('faded', mark.faded === true);
  element.classList.toggle('chosen', mark.chosen === true);
}
