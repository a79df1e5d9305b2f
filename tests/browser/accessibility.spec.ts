// axe finds nothing, in every language and in each scheme, with panels, tables, cards and the help open.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CHARTS, expect, openAll, test } from './atlas';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Rules broken on the page, each with the first element that breaks it. */
async function violations(page: Page): Promise<string[]> {
  // The page's policy lets no foreign script in: axe runs in an isolated world, as an extension would.
  const client = await page.context().newCDPSession(page);
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  });
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  await run(`${AXE};0`);
  return (await run(`axe.run(document, { resultTypes: ['violations'] }).then((result) =>
    result.violations.map((rule) => rule.id + ': ' + rule.nodes.length + ' × ' + rule.nodes[0].html.slice(0, 160)
      + ' — ' + rule.nodes[0].failureSummary.slice(0, 300)))`)) as string[];
}

const SCHEMES = ['light', 'dark', 'contrast'];
const CASES: Record<string, readonly string[]> = {
  en: SCHEMES,
  ar: SCHEMES,
  zh: ['light'],
  fr: ['light'],
  ru: ['light'],
  es: ['light'],
};
for (const [lang, schemes] of Object.entries(CASES))
  for (const scheme of schemes)
    test(`axe finds nothing: ${lang}, ${scheme}`, async ({ page }) => {
      test.slow();
      await openAll(page, `lang=${lang}&scheme=${scheme}`);
      expect(await violations(page)).toEqual([]);
    });

for (const [lang, name] of [
  ['en', 'Keyboard'],
  ['ar', 'لوحة المفاتيح'],
] as const)
  test(`axe finds nothing with the help open and textures on: ${lang}`, async ({ page }) => {
    test.slow();
    await openAll(page, `lang=${lang}&textures=1`);
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

test('axe finds nothing with every table open', async ({ page }) => {
  test.slow();
  await openAll(page, 'chosen=THA&theme=ratification');
  for (const chart of CHARTS)
    await page.locator(`[data-chart="${chart}"]`).getByRole('button', { name: 'Table', exact: true }).click();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing with a filter, a State without entry and a source card open, on a phone', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await openAll(page, 'chosen=TUV&region=africa&layer=joined');
  await page.getByRole('button', { name: 'para. 85' }).first().click();
  await expect(page.getByRole('dialog', { name: 'para. 85' })).toContainText('782');
  expect(await violations(page)).toEqual([]);
});
