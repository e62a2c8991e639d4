import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A browser of its own, from `CHROME_PATH`, with flags of one test beside those of all. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (executablePath === undefined) throw new Error('CHROME_PATH is not set: run npm test, which finds or installs a browser');
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** A page that keeps what must not happen: errors on the console, breaches of the policy, requests to another host. */
export async function watchedPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => { if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(new URL(url).origin)) complaints.push(`request: ${request.url()}`); });
  return { page, complaints };
}
