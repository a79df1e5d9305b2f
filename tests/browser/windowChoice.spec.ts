// The window among the filters: a button that says it, and the card with its days, by keyboard and by pointer.
import { violations } from './axe';
import { expect, open, test } from './atlas';
import { focused, query, tabTo } from './keys';

test('says the window and changes its days from the keyboard', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: /^Dates: 10\sDec\s2022 – 31\sDec\s2023$/ });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Dates' });
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.getByLabel('From')).toBeFocused();
  await card.getByLabel('From').fill('2023-06-01');
  await expect.poll(() => query(page, 'from')).toBe('2023-06-01');
  await expect(page.getByRole('button', { name: /^Dates: 1\sJun\s2023 – 31\sDec\s2023$/ })).toBeVisible();

  // A window that ends before it begins is not taken.
  await card.getByLabel('To').fill('2023-01-01');
  await expect(card.getByRole('alert')).toContainText('the first not after the last');
  await expect(card.getByLabel('To')).toHaveAttribute('aria-invalid', 'true');
  expect(query(page, 'to')).toBeNull();
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(focused(page)).toHaveAccessibleName(/^Dates: /);
  await page.goBack();
  await expect.poll(() => query(page, 'from')).toBeNull();
});

for (const [lang, name, end] of [
  ['en', /^From its launch/, /3\sFeb\s2026$/],
  ['ar', /^من الإطلاق/, /3\sفبراير\s2026$/],
] as const)
  test(`offers the spans that are asked for most: ${lang}`, async ({ page }) => {
    await open(page, `?lang=${lang}`);
    const button = page.locator('.filter-bar [aria-expanded].field');
    await button.click();
    const card = page.locator('.filter-bar [role="dialog"]');
    const whole = card.getByRole('button', { name });
    await whole.click();
    await expect.poll(() => query(page, 'to')).toBe('2026-02-03');
    await expect(whole).toHaveAttribute('aria-pressed', 'true');
    await expect(button).toHaveAccessibleName(end);
    expect(await violations(page)).toEqual([]);
    await card.getByRole('button', { pressed: false }).click();
    await expect.poll(() => query(page, 'to')).toBeNull();
  });
