// The page by keyboard: where the focus is, and which keys lead from there to something else.
import type { Locator, Page } from '@playwright/test';

export const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
export const panel = (page: Page, chart: string) => page.locator(`figure[data-chart="${chart}"]`);
export const mark = (page: Page, chart: string, key: string) =>
  panel(page, chart).locator(`[data-mark][data-key="${key}"]`);
export const focused = (page: Page) => page.locator(':focus');
export const keyOf = (page: Page) => focused(page).getAttribute('data-key');

/** More tab stops than the page has. */
const MOST_STOPS = 260;

/** Tabs until the element, or one within it, has the focus; fails where no number of tabs leads there. */
export async function tabTo(page: Page, target: Locator, back = false): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluateAll((all) => all.some((one) => one.contains(document.activeElement)))) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`no number of tabs leads to ${target.toString()}`);
}

/** Presses an arrow until the mark of that key has the focus. */
export async function arrowTo(page: Page, arrow: string, key: string, most = 60): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    if ((await keyOf(page)) === key) return;
    await page.keyboard.press(arrow);
  }
  throw new Error(`${arrow} does not lead to ${key}`);
}
