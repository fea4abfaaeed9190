import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './portal.ts';

const locations = async (request: APIRequestContext, sitemap: string) =>
  [...(await (await request.get(sitemap)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => match[1]!,
  );

/** Pages of every kind in both languages: the first ones of each section, from the sitemap. */
async function samplePages(
  request: APIRequestContext,
  siteUrl: string,
  ofEach: number,
): Promise<string[]> {
  const all = (
    await Promise.all(
      (await locations(request, `${siteUrl}/sitemap.xml`)).map((sitemap) =>
        locations(request, sitemap),
      ),
    )
  ).flat();
  const seen = new Map<string, number>();
  const sampled = all.filter((url) => {
    const section = new URL(url).pathname.split('/').slice(0, -2).join('/');
    seen.set(section, (seen.get(section) ?? 0) + 1);
    return (seen.get(section) ?? 0) <= ofEach;
  });
  return [...new Set([`${siteUrl}/`, `${siteUrl}/tim-kiem/`, ...sampled])];
}

test('every link of the sampled pages leads somewhere on the portal', async ({
  request,
  portal,
}) => {
  const { siteUrl } = portal.settings;
  const checked = new Map<string, number>();
  for (const url of await samplePages(request, siteUrl, 2)) {
    const html = await (await request.get(url)).text();
    for (const [, href] of html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
      const target = new URL(href!, siteUrl).href;
      if (!checked.has(target)) checked.set(target, (await request.head(target)).status());
    }
  }
  expect(checked.size).toBeGreaterThan(50);
  expect([...checked].filter(([, status]) => status !== 200)).toEqual([]);
});

test('no accessibility violations, no error in the console, no third party asked', async ({
  page,
  request,
  portal,
}) => {
  test.setTimeout(300_000);
  const { siteUrl } = portal.settings;
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (asked) => {
    if (
      !asked.url().startsWith(siteUrl) &&
      !asked.url().startsWith('data:') &&
      !asked.url().startsWith('blob:')
    )
      problems.push(`${page.url()} asked ${asked.url()}`);
  });
  for (const url of await samplePages(request, siteUrl, 1)) {
    await page.goto(url);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    for (const violation of violations)
      problems.push(
        `${url}: ${violation.id} ${violation.nodes.map((node) => node.html).join(' ')}`,
      );
  }
  expect(problems).toEqual([]);
});

test.describe('on a 320 px screen without JavaScript', () => {
  test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });

  test('pages are complete and never scroll sideways', async ({ page, request, portal }) => {
    for (const url of await samplePages(request, portal.settings.siteUrl, 2)) {
      await page.goto(url);
      await expect(page.locator('h1').first(), url).toBeVisible();
      // Without scripts the page cannot be asked for its width: a full screenshot is as wide as the content.
      const picture = await page.screenshot({ fullPage: true });
      expect(picture.readUInt32BE(16), `${url} is wider than the screen`).toBe(320);
    }
  });
});
