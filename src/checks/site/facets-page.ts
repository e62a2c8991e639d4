import type { Page } from 'playwright-core';

/** What is seen and set on a page whose list is sorted out by facets. */
export const rows = (page: Page) => page.locator('[data-v]:visible').count();
export const status = (page: Page) => page.locator('.listed-head [role="status"]').innerText();
export const place = (page: Page) => { const { pathname, search } = new URL(page.url()); return pathname + search; };
export const facet = (page: Page, id: string, value: string) => page.locator(`[data-facet="${id}"] [data-value="${value}"]`);
export const wide = { viewport: { width: 1280, height: 900 } };
