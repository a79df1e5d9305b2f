// The help and its shortcuts, the skip links, and cards: how each takes the focus and gives it back.
import type { Locator, Page } from '@playwright/test';
import { chart, expect, open, openAll, test } from './atlas';

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('data-key') ?? document.activeElement?.textContent,
  );

test.describe('the help', () => {
  const help = (page: Page) => page.getByRole('dialog', { name: 'Keyboard' });

  test('opens by ? and by its button, keeps the focus, and gives it back', async ({ page }) => {
    await open(page);
    const mark = chart(page, 'map').locator('[data-mark][tabindex="0"]');
    await mark.focus();
    const before = await focused(page);
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      // Between its ends the browser's own controls have their turn: then the page has no focus at all.
      expect(
        await page.evaluate(
          () =>
            document.activeElement === document.body || document.activeElement!.closest('dialog') !== null,
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(help(page)).toBeHidden();
    expect(await focused(page)).toBe(before);

    const button = page.getByRole('button', { name: 'Keyboard' });
    await button.click();
    await help(page).getByRole('button', { name: 'Close' }).click();
    await expect(help(page)).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('comes with its code only when asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page);
    expect(asked.filter((url) => /HelpPanel|Textures/.test(url))).toEqual([]);
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
    expect(asked.some((url) => url.includes('HelpPanel'))).toBe(true);
  });

  test('has shortcuts that do what it says', async ({ page }) => {
    await openAll(page);
    await page.keyboard.press('/');
    const search = page.getByRole('combobox', { name: 'Find a State' });
    await expect(search).toBeFocused();
    // Typed into a field, they are text.
    await page.keyboard.type('/t?');
    await expect(search).toHaveValue('/t?');
    await expect(help(page)).toBeHidden();
    await chart(page, 'themes').locator('[data-mark][tabindex="0"]').focus();
    await page.keyboard.press('t');
    await expect(page.locator('table[data-table="themes"]')).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.locator('table[data-table="themes"]')).toBeHidden();
    await page.keyboard.press('Control+/');
    await expect(search).not.toBeFocused();
  });

  test('turns them off, and that is kept', async ({ page }) => {
    await open(page);
    await page.keyboard.press('?');
    await help(page).getByRole('switch', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    for (const again of [false, true]) {
      if (again) await open(page);
      for (const key of ['?', '/', 't']) await page.keyboard.press(key);
      await expect(help(page)).toBeHidden();
      await expect(page.getByRole('combobox', { name: 'Find a State' })).not.toBeFocused();
    }
    // The button is no shortcut.
    await page.getByRole('button', { name: 'Keyboard' }).click();
    await help(page).getByRole('switch').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
  });
});

test('skip links lead to the map, to the filters, and past a chart', async ({ page }) => {
  await open(page);
  const skip = async (name: string, target: Locator) => {
    const link = page.getByRole('link', { name, exact: true }).first();
    await link.focus();
    const box = (await link.boundingBox())!;
    expect(Math.min(box.width, box.height), name).toBeGreaterThan(24);
    await page.keyboard.press('Enter');
    await expect(target).toBeFocused();
  };
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
  await skip('Skip to the map', page.locator('#main'));
  await skip('Skip to the filters', page.locator('#filters'));
  await skip('Skip this chart', chart(page, 'map').locator('footer'));
  await page.keyboard.press('Tab');
  await expect(chart(page, 'map').getByRole('button', { name: 'Table' })).toBeFocused();
  // None of them is a step for Back.
  expect(new URL(page.url()).hash).toBe('');
});

test('a card closes when the focus leaves it, and by Escape gives it back', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'para. 85' }).first();
  const card = page.getByRole('dialog', { name: 'para. 85' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(button).toBeFocused();
  await page.getByRole('button', { name: 'sources differ' }).first().press('Enter');
  const shown = page.locator('.card:popover-open');
  await expect(shown).toBeVisible();
  await expect(shown.getByRole('link').first()).toBeVisible();
  const links = await shown.locator('a, button').count();
  for (let step = 0; step <= links; step += 1) await page.keyboard.press('Tab');
  await expect(shown).toHaveCount(0);
});
