import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { found, searchPage } from './ask.ts';
import { openBrowser, watchedPage } from './browser.ts';

const url = inject('url');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** What readers send first: in the language of the page, and in the other one. */
const FIRST: Readonly<Record<Language, { readonly own: readonly string[]; readonly foreign: readonly string[] }>> = {
  en: { own: ['cost-linked payment', 'how much do delivery apps charge', '1.7 trillion won', 'who pays for the win-win fund'], foreign: ['상생금융', '기술탈취 과징금'] },
  ko: { own: ['납품대금연동제를', '기술 뺏기면 얼마 벌금?', '1조7천억', '배달앱 수수료는 누가 정하나'], foreign: ['technology theft', 'GPU allocation'] },
};
const TYPED: Readonly<Record<Language, readonly string[]>> = {
  en: ['cost-linked payment', 'technology theft fine', 'delivery commission cap', 'cooperation fund'],
  ko: ['납품대금 연동제', '기술탈취 과징금', '배달앱 수수료 상한', '협력기금 출연'],
};
/** How much longer the reference takes in the middle than at best on a machine with nothing else to do: a frame comes when it comes. */
const IDLE_SPREAD = 1.3;
const [MIDDLE, LATE, RUNS] = [50, 150, 4];
const OWN_LIMIT = 150_000;
const BOTH_LIMIT = 230_000;

/** Bytes over the wire that a page asks for until they are summed: Pagefind's own files are packed, others as servers compress on the fly. */
function counting(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  const count = (request: Request) => void sizes.push(request.response().then((response) => response?.body() ?? Buffer.of()).then((body) => (/\.(?:js|json|css|html)$|\/$/.test(new URL(request.url()).pathname) ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length : body.length)));
  page.on('requestfinished', count);
  return async () => {
    page.off('requestfinished', count);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
}

describe.each(LANGUAGES)('the search in %s', (language: Language) => {
  it.each([['own', OWN_LIMIT], ['foreign', BOTH_LIMIT]] as const)('a first query in the %s language asks for at most %i bytes', async (which, limit) => {
    const heavy: string[] = [];
    for (const query of FIRST[language][which]) {
      const { page } = await searchPage(browser, url, language);
      await page.waitForLoadState('networkidle');
      const bytes = counting(page);
      await found(page, query);
      await page.waitForLoadState('networkidle');
      const sum = await bytes();
      if (sum > limit) heavy.push(`${query}: ${sum}`);
      await page.context().close();
    }
    expect(heavy).toEqual([]);
  });

  it('results are painted soon after a key, on a processor a quarter as fast', async () => {
    const runs: { middle: number; late: number }[] = [];
    // What else the machine does comes and goes, and only ever adds: one good run of a few shows what the search takes.
    while (runs.length < RUNS && !runs.some(({ middle, late }) => middle <= MIDDLE && late <= LATE)) {
      const { page } = await searchPage(browser, url, language);
      await found(page, language === 'ko' ? '상생' : 'win');
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const { times, references } = await page.evaluate(typing, { texts: TYPED[language], file: `${url}favicon.svg` });
      // Other work on the machine slows a file, a sum and a frame as it slows the search: times are judged as on a machine of its own.
      const busy = Math.max(1, at(references, 0.5) / at(references, 0) / IDLE_SPREAD);
      runs.push({ middle: at(times, 0.5) / busy, late: at(times, 0.95) / busy });
      console.log(`search in ${language}: ${times.length} keys, median ${at(times, 0.5).toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms; the machine was ${busy.toFixed(1)} times as slow as when idle`);
      await page.context().close();
    }
    expect(runs.at(-1)).toSatisfy(({ middle, late }: { middle: number; late: number }) => middle <= MIDDLE && late <= LATE, `median at most ${MIDDLE} ms and p95 at most ${LATE} ms: ${JSON.stringify(runs)}`);
  });
});

it('nothing of the search is loaded before it is used, on its own page either', async () => {
  for (const at of ['measures/cost-linked-payment/', 'search/', 'ko/search/']) {
    const { page } = await watchedPage(browser, url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${url}${at}`, { waitUntil: 'networkidle' });
    expect(asked.filter((one) => /pagefind|^\/search\/.*\.json|engine|result-list/.test(one))).toEqual([]);
    await page.context().close();
  }
});

/** The value below which a share of all lie. */
const at = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

/** In the page: types texts letter by letter; from each key to the paint that shows its results, in ms, and what a file, a sum and a frame take meanwhile. */
async function typing({ texts, file }: { readonly texts: readonly string[]; readonly file: string }): Promise<{ times: number[]; references: number[] }> {
  const [input, list] = [document.querySelector<HTMLInputElement>('#query'), document.querySelector<HTMLElement>('#results')];
  if (input === null || list === null) throw new Error('no search page');
  // The next frame paints what the page holds now; a message is handled after that paint.
  const painted = () => new Promise<void>((resolve) => { requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => { resolve(); }; channel.port2.postMessage(0); }); });
  const times: number[] = [];
  const references: number[] = [];
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) {
      const typed = text.slice(0, length);
      if (typed.endsWith(' ')) continue;
      const before = performance.now();
      await (await fetch(file, { cache: 'no-store' })).text();
      const words = new Map<string, number>();
      for (let index = 0; index < 20_000; index++) words.set(`w${index % 997}`, (words.get(`w${index % 997}`) ?? 0) + 1);
      await painted();
      references.push(performance.now() - before);
      const shown = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          void painted().then(resolve);
        });
        watch.observe(list, { childList: true });
      });
      input.value = typed;
      const start = performance.now();
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await shown;
      times.push(performance.now() - start);
      while (list.dataset['query'] !== typed) await new Promise((resolve) => setTimeout(resolve, 10));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
  return { times, references };
}
