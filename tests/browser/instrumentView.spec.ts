// An instrument's page: from the front page to who joined and when, the chart by keyboard, and what no code names.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { RECORD_DATE } from '../../src/model/codes';
import { expect, open, openAll, test } from './atlas';
import { violations } from './axe';
import { arrowTo, focused, keyOf, mark, panel, query, tabTo } from './keys';
import { faultsOfText, settled } from './textBoxes';

const ADDRESS = '?view=instrument&instrument=ICPPED';
const NAME = 'International Convention for the Protection of All Persons from Enforced Disappearance';

/** A shipped extract, read by its own columns. */
const extract = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`data/${name}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Dates of the record as the page writes them. */
const written = (iso: string) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

test('who joined the convention on enforced disappearance since the launch, and when', async ({ page }) => {
  expect(RECORD_DATE).toBe('2026-02-03');
  await openAll(page);
  await panel(page, 'promised').getByRole('link', { name: 'Enforced disappearance' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: NAME })).toBeFocused();
  await expect(page).toHaveTitle(`${NAME} · HR75 Atlas`);
  await expect(page.locator('.view-header')).toContainText(
    'Party: 78 of 198 on the treaty record (197 States and the European Union), as of 3 February 2026.',
  );

  const joined = page.locator('[data-section="since"] [data-iso3]');
  const expected = extract('ratifications')
    .filter((row) => row.instrument === 'ICPPED' && row.action_date! >= '2022-12-10')
    .sort((a, b) => b.action_date!.localeCompare(a.action_date!));
  expect(expected).toHaveLength(10);
  const shown = await joined.evaluateAll((all) =>
    all.map((one) => `${one.getAttribute('data-value')} ${one.getAttribute('data-iso3')}`),
  );
  expect(shown.toSorted()).toEqual(expected.map((row) => `${row.action_date} ${row.iso3}`).toSorted());
  expect(shown.map((line) => line.slice(0, 10))).toEqual(expected.map((row) => row.action_date));
  const thailand = page.locator('[data-section="since"] [data-iso3="THA"]');
  await expect(thailand).toContainText('14 May 2024');
  await expect(thailand).toContainText('Ratification');
  await expect(thailand.getByRole('link', { name: 'Depositary, IV-16' })).toHaveAttribute(
    'href',
    /treaties\.un\.org.*mtdsg_no=IV-16/,
  );

  const promised = page.locator('[data-section="promised"]');
  await expect(promised.locator('[data-iso3="THA"]')).toHaveText('Thailand: Became party on 14 May 2024');
  await expect(promised.locator('[data-iso3="IDN"]')).toContainText(
    'not party on the record of 3 February 2026',
  );
  await expect(page.locator('[data-section="report"]')).toContainText('6 pledges');

  await thailand.getByRole('link', { name: 'Thailand' }).click();
  await expect.poll(() => query(page, 'state')).toBe('THA');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: NAME })).toBeVisible();
  await page.goBack();
  await expect.poll(() => query(page, 'view')).toBe(null);
});

for (const code of ['ICPPED', 'ICCPR-OP1', 'CRPD'])
  test(`the chart’s table is the record, and ends at the depositary’s count: ${code}`, async ({ page }) => {
    await open(page, `?view=instrument&instrument=${code}&static=1`);
    await panel(page, 'parties').getByRole('button', { name: 'Table', exact: true }).click();
    const rows = extract('ratifications').filter((row) => row.instrument === code);
    const acts = rows
      .flatMap((row) => [
        ...(row.action_date ? [{ iso3: row.iso3, date: row.action_date, change: '+1' }] : []),
        ...(row.withdrawal_effective
          ? [{ iso3: row.iso3, date: row.withdrawal_effective, change: '−1' }]
          : []),
      ])
      .map(({ iso3, date, change }) => `${written(date)} ${iso3} ${change}`);
    const table = page.locator('table[data-table="parties"] tbody tr');
    await expect(table).toHaveCount(acts.length);
    const cells = await table.evaluateAll((all) =>
      all.map((one) => [...one.children].map((cell) => cell.textContent.trim().replaceAll('\u00a0', ' '))),
    );
    expect(cells.map((row) => `${row[0]} ${row[2]} ${row[5]!.replace('-', '−')}`).sort()).toEqual(
      acts.sort(),
    );
    const parties = extract('instruments').find((row) => row.instrument === code)!.untc_parties;
    expect(cells.at(-1)![6]).toBe(String(parties));
    await expect(panel(page, 'parties').locator('.total-name')).toHaveText(`${parties} parties`);
  });

test('the chart by keyboard: a stop a day, Enter lists its acts, and a State’s link leads on', async ({
  page,
}) => {
  await open(page, `${ADDRESS}&static=1`);
  await expect(mark(page, 'parties', 'ICPPED/2024-05-14')).toHaveAttribute(
    'aria-label',
    /^14\sMay\s2024: Thailand \(ratification\); South Africa \(accession\)\. 74 parties\.$/,
  );
  await tabTo(page, panel(page, 'parties').locator('[data-mark]'));
  const first = await keyOf(page);
  expect(first).toBe('ICPPED/2007-11-08');
  await page.keyboard.press('ArrowRight');
  expect(await keyOf(page)).not.toBe(first);
  await arrowTo(page, 'ArrowRight', 'ICPPED/2024-05-14', 80);
  await expect(focused(page)).toHaveAttribute('data-value', '2024-05-14');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAttribute('aria-pressed', 'true');
  const listed = panel(page, 'parties').locator('.pinned [data-iso3]');
  await expect(listed).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(listed).toHaveCount(0);
  await page.keyboard.press('Enter');
  await tabTo(page, listed.first().getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page, 'view')).toBe('state');
});

test('Belarus’s withdrawal is marked, dated and listed', async ({ page }) => {
  await open(page, '?view=instrument&instrument=ICCPR-OP1&static=1');
  const chart = panel(page, 'parties');
  await expect(chart).toContainText('Belarus: left 2023');
  await expect(chart.getByRole('heading', { level: 2 })).toHaveText(
    '116 parties; since the launch on 10 December 2022, none joined and one left: Belarus',
  );
  await expect(mark(page, 'parties', 'ICCPR-OP1/2023-02-08')).toHaveAttribute(
    'aria-label',
    /^8\sFebruary\s2023: Belarus \(withdrawal in effect\)\. 116 parties\.$/,
  );
  await expect(page.locator('[data-section="since"] [data-iso3="BLR"]')).toHaveAttribute(
    'data-value',
    '2023-02-08',
  );
  await expect(mark(page, 'map', 'BLR')).toHaveAttribute('data-value', 'former_party');
});

test('the map says the status of each State with its date, whatever the filters, and leads to the State', async ({
  page,
}) => {
  await open(page, `${ADDRESS}&region=africa&static=1`);
  const map = panel(page, 'map');
  await expect(map).toContainText('78 of 197 States are party');
  await expect(map).toContainText('do not imply official endorsement or acceptance by the United Nations');
  await expect(mark(page, 'map', 'THA')).toHaveAttribute(
    'aria-label',
    /^Thailand, Asia and the Pacific, became party on 14\sMay\s2024$/,
  );
  await expect(mark(page, 'map', 'NOR')).toHaveAttribute('data-value', 'party');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(map.locator('svg.tiles')).toBeVisible();
  await mark(page, 'map', 'THA').click();
  await expect.poll(() => query(page, 'state')).toBe('THA');
});

test('an unknown code is not found, and helps on; neighbours lead through the list', async ({ page }) => {
  await open(page, '?view=instrument&instrument=NOPE');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'There is no instrument with the code NOPE',
  );
  await page
    .getByRole('list', { name: 'Instruments' })
    .getByRole('link', { name: 'Enforced disappearance' })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: NAME })).toBeFocused();
  await page.getByRole('link', { name: 'Next: Persons with disabilities', exact: true }).click();
  await expect.poll(() => query(page, 'instrument')).toBe('CRPD');
  await page.getByRole('link', { name: /^Previous:/ }).click();
  await expect.poll(() => query(page, 'instrument')).toBe('ICPPED');
});

for (const [lang, instrument, scheme] of [
  ['en', 'ICPPED', 'dark'],
  ['ar', 'ICCPR-OP1', 'light'],
  ['ru', 'ICCPR-OP1', 'contrast'],
  ['zh', 'CRPD', 'light'],
] as const)
  test(`every text fits and axe finds nothing: ${lang}, ${instrument}, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 900 });
    await open(page, `?view=instrument&instrument=${instrument}&static=1&lang=${lang}&scheme=${scheme}`);
    await expect(panel(page, 'parties').locator('.steps circle').first()).toBeAttached();
    for (const width of [390, 1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      expect(await faultsOfText(page), `${width}`).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${width}`).toBeLessThanOrEqual(0);
    }
    expect(await violations(page)).toEqual([]);
  });
