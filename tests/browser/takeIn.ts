// Giving the page a reader's own extract, and the dialog that takes it in.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** The bytes of a fixture. */
export const fixture = (name: string): Buffer => readFileSync(`tests/fixtures/intake/${name}`);

/** The page takes in what is dropped: that comes after the first screen. */
const ready = (page: Page) => page.locator('.ways-in[data-ready]').waitFor({ state: 'attached' });

/** Drops a file of these bytes on the page, as from the reader's own folders. */
export async function dropBytes(page: Page, name: string, bytes: Buffer | string): Promise<void> {
  await ready(page);
  await page.evaluate(
    ([called, base64]) => {
      const data = new DataTransfer();
      const binary = atob(base64!);
      data.items.add(new File([Uint8Array.from(binary, (unit) => unit.charCodeAt(0))], called!));
      for (const kind of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
}

/** Drops a file that is made on the page: a head, a line so many times, and an end. */
export async function dropLarge(
  page: Page,
  name: string,
  head: string,
  line: string,
  times: number,
  end = '',
): Promise<void> {
  await ready(page);
  await page.evaluate(
    ([called, first, again, count, last]) => {
      const data = new DataTransfer();
      const some = again.repeat(1000);
      const parts = Array.from({ length: count / 1000 }, () => some);
      data.items.add(new File([first, ...parts, last], called));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    },
    [name, head, line, times, end] as const,
  );
}

export const dialogOf = (page: Page) => page.getByRole('dialog');

/** The dialog is at this step. */
export const atStep = (page: Page, step: 'file' | 'columns' | 'reading' | 'report' | 'failed') =>
  expect(page.locator(`dialog [data-step="${step}"]`)).toBeVisible();

/** From the file to what was read. */
export async function toReport(page: Page): Promise<void> {
  await atStep(page, 'file');
  await press(page, 'Next: columns');
  await atStep(page, 'columns');
  await press(page, 'Read the file');
  await atStep(page, 'report');
}

/** Presses a button of the dialog. */
export const press = (page: Page, name: string | RegExp) =>
  dialogOf(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click();

/** What became of the rows, as the report says. */
export const account = (page: Page) =>
  page
    .locator('dialog [data-count]')
    .evaluateAll((lines) =>
      Object.fromEntries(
        lines.map((line) => [
          (line as HTMLElement).dataset.count,
          Number((line as HTMLElement).dataset.value),
        ]),
      ),
    );

/** The page shows the shipped register and no dialog: nothing has come of what was given. */
export async function isUntouched(page: Page): Promise<void> {
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-rows', '119');
  await expect(page.getByRole('region', { name: 'Whose data this is' })).toHaveCount(0);
}
