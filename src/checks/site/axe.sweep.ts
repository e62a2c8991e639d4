import { expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { builtPages } from './pages.ts';

/** Tabs that work side by side: one waits for its page while the other is looked at. */
const TABS = 2;

it('every page, on a phone in light, passes axe and breaks no policy', async () => {
  const [dist, url] = [inject('dist'), inject('url')];
  const browser = await openBrowser();
  const left = builtPages(dist).map((page) => page.path);
  const all = left.length;
  const wrong: string[] = [];
  await Promise.all(Array.from({ length: TABS }, async () => {
    const { page, complaints } = await watchedPage(browser, url, { colorScheme: 'light', viewport: { width: 360, height: 800 } });
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      await page.goto(url + at);
      wrong.push(...[...await violations(page), ...complaints.splice(0)].map((what) => `/${at}: ${what}`));
      if (left.length % 200 === 0) console.log(`${all - left.length} of ${all} pages`);
    }
  }));
  await browser.close();
  expect(wrong.slice(0, 40)).toEqual([]);
});
