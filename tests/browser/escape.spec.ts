// Whatever opens by a key closes by Escape, and the focus is back where it was. Nothing but keys is pressed.
import type { Locator, Page } from '@playwright/test';
import { expect, open, openAll, test } from './atlas';
import { focused, keyOf, mark, panel, query, tabTo } from './keys';

interface Opened {
  name: string;
  query?: string;
  opener: (page: Page) => Locator;
  /** What Enter opens. */
  opened: (page: Page) => Locator;
  /** Does a Tab lead into it? Cards without anything to press are read where they are. */
  enters?: boolean;
}
const OPENED: readonly Opened[] = [
  {
    name: 'the card of a paragraph',
    opener: (page) => page.getByRole('button', { name: 'para. 85' }).first(),
    opened: (page) => page.getByRole('dialog', { name: 'para. 85' }),
  },
  {
    name: 'the card of what sources differ on',
    opener: (page) => page.getByRole('button', { name: 'sources differ' }).first(),
    opened: (page) => page.getByRole('dialog', { name: 'What each source says' }),
    enters: true,
  },
  {
    name: 'the card of a word',
    opener: (page) => panel(page, 'acts').getByRole('button', { name: 'Accession', exact: true }),
    opened: (page) => page.getByRole('dialog', { name: 'Accession', exact: true }),
  },
  {
    name: 'the card of a word in the list of acts, which stays',
    query: 'region=africa',
    opener: (page) => panel(page, 'flows').getByRole('button', { name: 'ratification', exact: true }).first(),
    opened: (page) => panel(page, 'flows').getByRole('dialog').first(),
  },
  {
    name: 'the card of an event',
    opener: (page) => mark(page, 'timeline', 'dialogue_africa'),
    opened: (page) => panel(page, 'timeline').locator('section.card'),
    enters: true,
  },
];
for (const { name, query: parameters = '', opener, opened, enters } of OPENED)
  test(`leaves with Escape, and the focus is back: ${name}`, async ({ page }) => {
    await openAll(page, parameters);
    await tabTo(page, opener(page));
    const before = await focused(page).elementHandle();
    const isBefore = () => page.evaluate((one) => document.activeElement === one, before);
    await page.keyboard.press('Enter');
    await expect(opened(page)).toBeVisible();
    await expect(focused(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(opened(page)).toBeHidden();
    expect(await isBefore()).toBe(true);
    if (!enters) return;
    await page.keyboard.press('Enter');
    await expect(opened(page)).toBeVisible();
    await tabTo(page, opened(page));
    await page.keyboard.press('Escape');
    await expect(opened(page)).toBeHidden();
    await expect.poll(isBefore).toBe(true);
  });

test('leaves the tip of a mark with Escape, and stays on the mark', async ({ page }) => {
  await openAll(page);
  await tabTo(page, panel(page, 'acts').locator('[role="toolbar"] [data-mark]'));
  await expect(page.locator('.tip')).toBeVisible();
  const key = await keyOf(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('.tip')).toBeHidden();
  expect(await keyOf(page)).toBe(key);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.tip')).toBeVisible();
});

test('refuses another host with Escape: nothing is fetched, and the shipped register stays', async ({
  page,
}) => {
  await open(page, '?data=https%3A%2F%2Fexample.org%2Fregister.csv');
  const dialog = page.getByRole('dialog', { name: /example\.org/ });
  await expect(dialog).toBeVisible();
  // It holds the focus, and Tab does not lead out of it into the page.
  for (let stop = 0; stop < 5; stop += 1) {
    expect(
      await page.evaluate(
        () =>
          document.activeElement?.closest('.page') === null ||
          document.activeElement?.closest('dialog') !== null,
      ),
    ).toBe(true);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(query(page, 'data')).toBeNull();
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
});
