// "Embed": what is copied from the dialog is the chart as it stands, in the language and look that were chosen.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { LANGUAGES } from '../../src/model/language';
import { CHARTS, expect, open, openAll, test } from './atlas';
import { violations } from './axe';
import { csv, row, serve, withoutViolations } from './own';

/** Opens the dialog of a panel; the page may be in any language. */
async function embed(page: Page, chart: string): Promise<Locator> {
  await page.locator(`figure[data-chart="${chart}"]`).first().locator('[data-embed-button]').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}
const code = (dialog: Locator, name: string) => dialog.getByRole('textbox', { name, exact: true });
const preview = (dialog: Locator) => dialog.frameLocator('iframe:not([aria-hidden])');
/** Until the heights of a chart that no release has measured are known. */
const measured = (dialog: Locator) => expect(dialog.locator('iframe[aria-hidden]')).toHaveCount(0);

for (const chart of CHARTS)
  test(`${chart}: link, preview and code say what the panel says`, async ({ page }) => {
    await withoutViolations(page);
    await openAll(page, 'region=africa&lang=en');
    const panel = await page.locator(`figure[data-chart="${chart}"] h2`).first().innerText();
    const dialog = await embed(page, chart);
    // The acts are drawn at build, for all States.
    const finding = chart === 'acts' ? '19 acts' : panel;
    const query = ['year', 'acts'].includes(chart) ? '' : '?region=africa';
    const { origin } = new URL(page.url());
    await expect(code(dialog, 'Link')).toHaveValue(`${origin}/embed/2026-02-03/${chart}/en.html${query}`);
    await expect(preview(dialog).locator('h2').first()).toContainText(finding);
    await expect(code(dialog, 'Alternative text')).toHaveValue(new RegExp(finding.slice(0, 20)));
    await measured(dialog);
    await expect(code(dialog, 'Frame (iframe)')).toHaveValue(/;height:calc\(/);
    expect(await violations(page)).toEqual([]);
  });

test('in another language the words are the chart’s own in it, and the page stays in its own', async ({
  page,
}) => {
  await open(page, '?lang=fr&view=state&state=KEN');
  const dialog = await embed(page, 'strip');
  await dialog.getByRole('combobox', { name: 'Langue' }).selectOption('zh');
  await expect(code(dialog, 'Texte de remplacement')).toHaveValue(/9项条约/);
  const title = await preview(dialog).locator('h2').first().innerText();
  await expect(code(dialog, 'Cadre (iframe)')).toHaveValue(new RegExp(`lang="zh"`));
  await expect(code(dialog, 'Cadre (iframe)')).toHaveValue(new RegExp(title.slice(0, 12)));
  await expect(code(dialog, 'Cadre (iframe)')).toHaveValue(/strip\/zh\.html\?state=KEN"/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('looks, parts and data are in the address, and the alternative text is the reader’s to change', async ({
  page,
}) => {
  await open(page, '?layer=joined');
  const dialog = await embed(page, 'map');
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await dialog.getByRole('combobox', { name: 'Data' }).selectOption({ index: 1 });
  await dialog.getByRole('checkbox', { name: 'Title' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Without a ground of its own' }).check();
  await expect(code(dialog, 'Link')).toHaveValue(
    /\/embed\/latest\/map\/en\.html\?layer=joined&parts=legend,source,links&scheme=dark&transparent=1$/,
  );
  // The published picture shows another layer: the reader gives their own.
  await expect(dialog.getByRole('button', { name: 'Copy Picture first' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Address of the picture' }).fill('https://cms.example/map.png');
  const alt = code(dialog, 'Alternative text');
  await alt.fill('A map "of" <mine>');
  const figure = code(dialog, 'Picture first (figure)');
  await expect(figure).toHaveValue(
    /<img src="https:\/\/cms\.example\/map\.png" alt="A map &quot;of&quot; &lt;mine&gt;"/,
  );
  await dialog.getByRole('button', { name: 'Write it anew from the data' }).click();
  await expect(alt).toHaveValue(/^World map\./);
  await expect(figure).toHaveValue(/alt="World map\./);
});

test('what is copied stands in an article without a jump', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?region=africa');
  const dialog = await embed(page, 'map');
  await dialog.getByRole('checkbox', { name: 'Legend' }).uncheck();
  await measured(dialog);
  await dialog.getByRole('button', { name: 'Copy Frame (iframe)' }).click();
  await expect(dialog.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code(dialog, 'Frame (iframe)').inputValue());
  const article = `<!doctype html><title>Article</title><style>main{max-width:700px;margin:auto}</style>
    <main><p>Above.</p>${copied}<p>Below.</p></main>`;
  await page.route('**/article', (route) => route.fulfill({ body: article, contentType: 'text/html' }));
  for (const width of [320, 430, 560, 900]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./article');
    await expect(page.frameLocator('iframe').locator('svg').first()).toBeVisible();
    await page.waitForTimeout(400);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(
              list
                .getEntries()
                .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
            ),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    expect(shift, `${width} px`).toBeLessThanOrEqual(0.01);
  }
});

test('the ZIP file is the chart, and works from another place', async ({ page }) => {
  await open(page, '?region=africa&lang=ar');
  const dialog = await embed(page, 'map');
  const finding = await page.locator('figure[data-chart="map"] h2').first().innerText();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /ZIP/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('hr75-map-ar.zip');
  const files = unzipSync(readFileSync(await download.path()));
  await page.route('**/elsewhere/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/elsewhere/')[1]!;
    const body = files[name];
    return body
      ? route.fulfill({
          body: Buffer.from(body),
          contentType: name.endsWith('.js') ? 'text/javascript' : 'text/html',
        })
      : route.fulfill({ status: 404 });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./elsewhere/hr75-map-ar/index.html');
  await expect(page.frameLocator('iframe').locator('h2').first()).toHaveText(finding);
  expect(asked.filter((path) => !path.startsWith('/elsewhere/hr75-map-ar/'))).toEqual([]);
});

test('a reader’s own register cannot be carried, and the dialog says so', async ({ page }) => {
  await serve(page, csv(row('a-1', 'KEN')));
  await open(page, '?data=mine/register.csv');
  const dialog = await embed(page, 'map');
  await expect(dialog).toContainText('cannot carry register.csv');
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
});

test('by keyboard alone, and back to where one was', async ({ page }) => {
  await open(page);
  const button = page.locator('figure[data-chart="map"] [data-embed-button]');
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('combobox', { name: 'Language' })).toBeFocused();
  // Backwards, from the last thing to copy into the frame and out of it.
  await dialog.getByRole('button', { name: 'Copy Link' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(dialog.locator('iframe:not([aria-hidden])')).toBeFocused();
  await dialog.getByRole('button', { name: '480 px' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.locator('iframe:not([aria-hidden])')).toHaveCSS('width', '480px');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

for (const lang of LANGUAGES)
  test(`it fits on a phone and has no fault: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `?lang=${lang}&scheme=${lang === 'ar' ? 'dark' : 'light'}`);
    const dialog = await embed(page, 'map');
    await expect(preview(dialog).locator('h2').first()).toBeVisible();
    const tooWide = await dialog.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('.body, fieldset, header, textarea')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.tagName} ${element.className} ${element.scrollWidth}`),
    );
    expect(tooWide).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
