// An embed in an article, by keyboard; and on paper.
import { type Page } from '@playwright/test';
import { drawn, expect, test } from './atlas';
import { EMBED_CHARTS } from '../../src/model/embedCharts';

const path = (chart: string) => `embed/latest/${chart}/en.html`;

/** The frame that is shown in an article between two links, as the embed's own snippet writes it. */
async function article(page: Page, chart: string) {
  const body = `<!doctype html><title>Article</title><p><a href="#before" id="before">before</a></p>
    <iframe title="Chart" sandbox="allow-scripts allow-popups" width="660" height="900" src="${path(chart)}"></iframe>
    <p><a href="#after" id="after">after</a></p>`;
  await page.route('**/article-host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('article-host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html[data-ready="true"]')).toBeAttached();
  return frame;
}

/** Presses the key until the link of the article has the focus; what had it in the frame on the way. */
async function through(page: Page, key: string, link: string): Promise<string[]> {
  const frame = page.frames()[1]!;
  await frame.evaluate(() => {
    const passed: string[] = [];
    Object.assign(window, { passed });
    addEventListener('focusin', ({ target }) => {
      const at = target as Element;
      passed.push(at.hasAttribute('data-mark') ? 'mark' : at.textContent.trim());
    });
  });
  const passed = () => frame.evaluate(() => (window as unknown as { passed: string[] }).passed);
  // The frame is a process of its own: a press has been heard when the focus is elsewhere.
  const place = async () =>
    (await page.evaluate(() => document.activeElement?.id)) || `in ${(await passed()).length}`;
  // More stops than these embeds have: a frame that holds the keyboard fails here.
  for (let stop = 0, last = await place(); stop < 60 && last !== link; stop += 1) {
    await page.keyboard.press(key);
    await expect.poll(async () => [last, 'in 0'].includes(await place())).toBe(false);
    last = await place();
  }
  expect(await place()).toBe(link);
  return passed();
}

for (const [chart, groups] of [
  ['map', 1],
  ['actors', 1],
  ['acts', 1],
] as const)
  test(`by keyboard into ${chart}, through it, and out on both sides`, async ({ page }) => {
    const frame = await article(page, chart);
    await page.locator('#before').focus();
    const forth = await through(page, 'Tab', 'after');
    expect(forth).toContain('Open in HR75 Atlas');
    // Many marks are one stop, whose arrows lead from one to the next.
    expect(forth.filter((name) => name === 'mark')).toHaveLength(groups);
    const back = await through(page, 'Shift+Tab', 'before');
    expect(back.length).toBe(forth.length);

    const entered = frame.locator('[data-mark]:focus');
    await page.locator('#before').focus();
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(entered).toHaveCount(1, { timeout: 300 });
    }).toPass();
    const key = () => frame.locator(':focus').getAttribute('data-key');
    const first = await key();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect.poll(key).not.toBe(first);
  });

test('the wheel over a map scrolls the article', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 400 });
  await article(page, 'map');
  await page.mouse.move(330, 300);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

for (const chart of EMBED_CHARTS)
  test(`${chart} prints whole: on white, nothing cut, nothing to press`, async ({ page }) => {
    // What is left of A4 between a browser's margins.
    await page.setViewportSize({ width: 718, height: 500 });
    await page.goto(`${path(chart)}?scheme=dark`);
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.locator('.no-print').filter({ visible: true }).count()).toBe(0);
    for (const part of ['h2', '.credit', '.sources']) await expect(page.locator(part).first()).toBeVisible();
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });

/** What would be missing on paper: parts beyond the sheet's width, or hidden behind an edge of their own. */
function cutOff(): string[] {
  return [...document.querySelectorAll('#embed, #embed :not(svg *)')].flatMap((element) => {
    if (element.closest('.visually-hidden, [popover]')) return [];
    const { left, right, width } = element.getBoundingClientRect();
    const clips = getComputedStyle(element).overflowY !== 'visible';
    const beyond = width > 0 && (left < -2 || right > innerWidth + 2);
    const hidden =
      clips && !(element instanceof SVGElement) && element.scrollHeight > element.clientHeight + 1;
    return beyond || hidden ? [`${element.tagName}.${element.getAttribute('class') ?? ''}`] : [];
  });
}
