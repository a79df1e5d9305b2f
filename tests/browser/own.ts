// Extracts that a reader brings, for the tests of the ways in.
import { expect, type Page } from '@playwright/test';

const HEADER =
  'entry_id,actor_type,actor,states,states_note,themes,instruments,summary_en,content_known,target_year,evidence,source_title,source_url,source_kind,paragraph';
/** A row of a register in our own schema. */
export const row = (id: string, state: string) =>
  `${id},states,,${state},,women_gender_equality,,Summary ${id},full,,explicit,,,,`;
export const csv = (...rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`;

/** Answers for mine/register.csv on the page's own origin. */
export const serve = (page: Page, body: string, status = 200) =>
  page.route('**/mine/register.csv', (route) => route.fulfill({ body, status, contentType: 'text/csv' }));

/** The bar that says whose data is on the page. */
export const whose = (page: Page) => page.getByRole('region', { name: 'Whose data this is' });

/** Drops files on the page, as from the reader's own folders. */
export async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((named) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(named)) data.items.add(new File([text], name));
    for (const kind of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
  }, files);
}

/** Goes through the dialog with what it found, to the report, and takes what was read. */
export async function acceptAll(page: Page, { keep = false } = {}): Promise<void> {
  const dialog = page.getByRole('dialog');
  const accept = dialog.getByRole('button', { name: /^Show (this|these)/ });
  const onward = dialog.getByRole('button', { name: /^(Next: columns|Read the file)$/ });
  await expect(accept.or(onward)).toBeVisible();
  while (await onward.isVisible()) {
    await onward.click();
    await expect(accept.or(onward)).toBeVisible();
  }
  if (keep) await dialog.getByRole('checkbox', { name: /Keep a copy/ }).check();
  await accept.click();
  await refuseDialogs(page);
}

/** No dialog is open. */
export const refuseDialogs = (page: Page) => expect(page.getByRole('dialog')).toHaveCount(0);

/** Fails the test at the first thing that the page's policy does not allow. */
export async function withoutViolations(page: Page): Promise<void> {
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    }),
  );
}
