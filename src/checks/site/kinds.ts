import type { Browser, BrowserContextOptions } from 'playwright-core';
import { readReleases } from '../../releases/release.ts';
import { watchedPage } from './browser.ts';
import { home } from './built.ts';

/** Those of releases, once there is one. */
const RELEASES = readReleases(home).releases.slice(-1).flatMap(({ version }) => ['changes/', `changes/${version}/`]);

/** One page of each kind, in each of the states it can be in. */
export const KINDS = [
  '', 'for/', 'for/supplier/', 'for/supplier/technology/', 'for/worker/finance/', 'explainers/', 'explainers/gains-that-flow-down/', 'pillars/sharing-export-gains/', 'measures/', 'measures/body/korea-fair-trade-commission/', 'measures/order/amount/', 'measures/?state=enacted&order=name', 'measures/tech-theft-penalty-surcharge/', 'timeline/', 'timeline/pillar/sharing-export-gains/', 'timeline/?when=ahead&type=law', 'timeline/?q=zzzzqq', 'results/', 'charts/', 'charts/win-win-index-grades/', 'charts/was-now/', 'embed/win-win-index-grades/',
  'data/', 'data/facts/', 'data/changes/', 'sources/', 'sources/aju-business-daily-0b072d/', 'glossary/', 'disputed/', 'disputed/confidence/', 'corrections/', 'search/', 'search/?q=GPU', 'search/?q=zzzzqq', 'about/', 'about/method/', 'about/licence/', 'about/privacy/', 'about/design/', ...RELEASES,
];

/** The addresses of those pages in both languages, and of the one that stands for both. */
export const KIND_PATHS = [...KINDS.flatMap((kind) => [kind, `ko/${kind}`]), '404.html'];

/** What every kind is looked at in: a phone and a desk, and both themes. */
export const WIDTHS = [360, 1280] as const;
export const THEMES = ['light', 'dark'] as const;

/** A page of some kind as a reader with such a screen sees it; one that does something with its address is waited for. */
export async function visited(browser: Browser, url: string, path: string, screen: BrowserContextOptions): ReturnType<typeof watchedPage> {
  const { page, complaints } = await watchedPage(browser, url, screen);
  await page.goto(url + path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
  return { page, complaints };
}
