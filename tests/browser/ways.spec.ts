// Ways through the page that every view has: to the part about the data, to the box that finds a State, to comparing.
import { drawn, expect, open, test } from './atlas';
import { LANGUAGES } from '../../src/model/language';

for (const from of ['?view=state&state=THA', '?view=register', '?view=matrix', '?view=promises'])
  test(`"About the data" leads to it, and Back returns: ${from}`, async ({ page }) => {
    await open(page, from);
    const before = new URL(page.url()).search;
    await expect(page.locator('[data-title]')).toBeVisible();
    await page.getByRole('link', { name: 'About the data' }).click();
    const about = page.locator('#about');
    await expect(about).toBeFocused();
    await expect(about.getByRole('heading', { level: 2 })).toBeInViewport();
    expect(new URL(page.url()).hash).toBe('#about');
    // What comes above it meanwhile does not push it away.
    await expect(page.locator('figure[data-chart="year"]')).toBeAttached();
    await expect(about.getByRole('heading', { level: 2 })).toBeInViewport();
    await page.goBack();
    await expect(page.locator('[data-title]')).toBeVisible();
    expect(new URL(page.url()).search).toBe(before);
    expect(new URL(page.url()).hash).toBe('');
  });

test('an address that names a part of the page opens there', async ({ page }) => {
  await open(page, '#about');
  await expect(page.locator('#about').getByRole('heading', { level: 2 })).toBeInViewport();
  await page.getByRole('link', { name: 'The register', exact: true }).first().click();
  await expect(page.locator('[data-title]')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

for (const from of ['', '?view=compare&state=THA,KEN', '?view=state&state=XXX'])
  test(`/ leads to the box that finds a State: ${from || 'overview'}`, async ({ page }) => {
    await open(page, from);
    const box = page.locator('main').getByRole('combobox', { name: /State/ }).first();
    await expect(box).toBeVisible();
    await page.keyboard.press('/');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
  });

test('comparing takes along the State that is shown', async ({ page }) => {
  await open(page, '?view=state&state=THA');
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: 'Compare' }).click();
  await expect(views.getByRole('link', { name: 'Compare' })).toHaveAttribute('aria-current', 'page');
  await expect.poll(() => new URL(page.url()).searchParams.get('state')).toBe('THA');
  await drawn(page);
  await expect(page.locator('main')).toContainText('Thailand');
});

for (const width of [1440, 390])
  test(`the address of an entry leads to it, and nothing covers it: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, '?view=register&entry=tha-1');
    const entry = page.locator('[data-open][aria-expanded="true"]');
    await expect(entry).toBeInViewport({ ratio: 1 });
    // On top at its upper edge is the entry, and not the head that stays.
    await expect
      .poll(() =>
        entry.evaluate((button) => {
          const { left, top, width } = button.getBoundingClientRect();
          return button.contains(document.elementFromPoint(left + width / 2, top + 2));
        }),
      )
      .toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  });

for (const lang of LANGUAGES)
  test(`all views fit into the navigation: ${lang}`, async ({ page }) => {
    await open(page, `?lang=${lang}`);
    for (const [width, lines] of [
      [320, 3],
      [390, 2],
      [600, 1],
      [900, 1],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const links = await page
        .locator('.views a')
        .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().toJSON() as DOMRect));
      expect(links).toHaveLength(5);
      expect(new Set(links.map(({ top }) => Math.round(top))).size, `${width} px`).toBeLessThanOrEqual(lines);
      for (const { left, right } of links) expect(left >= 0 && right <= width, `${width} px`).toBe(true);
    }
  });
