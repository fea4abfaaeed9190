import type { Browser, Page } from '@playwright/test';
import type { Settings } from '../lib/settings.ts';
import { signInByRequest } from './portal.ts';

/** The next save of an article that is answered like this; Payload's locks are saved with PATCH as well. */
export const answerTo = (page: Page, ...statuses: number[]) =>
  page.waitForResponse(
    (answer) =>
      answer.request().method() === 'PATCH' &&
      answer.url().includes('/api/articles/') &&
      statuses.includes(answer.status()),
    { timeout: 15_000 },
  );

/** A window of its own, signed in. */
export async function windowOf(
  browser: Browser,
  settings: Settings,
  who?: { email: string; password: string },
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await signInByRequest(context, settings, who);
  return context.newPage();
}

/** Types at the end of a field, and waits until the form has looked at it. */
export async function type(page: Page, field: string, text: string): Promise<void> {
  await page.locator(field).click();
  await page.keyboard.press('End');
  await page.keyboard.type(text, { delay: 15 });
}
