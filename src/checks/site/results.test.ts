import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { measureView } from '../../views/measure-view.ts';
import { resultsView } from '../../views/results-view.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { home } from './built.ts';
import { builtPages, visibleText } from './pages.ts';

const publication = checkedPublication(home);
const { strategy } = publication;
const pages = new Map(builtPages(inject('dist')).map((page) => [page.path, page.html]));
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe.each(LANGUAGES)('steps and results in %s', (language) => {
  const prefix = language === 'en' ? '' : `${language}/`;
  const html = pages.get(`${prefix}results/`) ?? '';
  /** The row of a measure: its head, what was done, what changed. */
  const cells = (id: string) => (new RegExp(`<tr [^>]*id="measure-${id}"[\\s\\S]*?</tr>`).exec(html)?.[0] ?? '').split('<td');

  it('has every measure once, under its pillar', () => {
    const sections = [...html.matchAll(/<section[\s\S]*?<\/section>/g)].map(([section]) => [/<h2 id="([^"]+)"/.exec(section)?.[1], ...[...section.matchAll(/id="measure-([^"]+)"/g)].map((match) => match[1])]);
    expect(sections.sort()).toEqual([...strategy.pillars.values()].map((pillar) => [pillar.id, ...pillar.measures.map(({ id }) => id)]).sort());
  });

  it('says on the side of results what the rule says: each result that was published, else that there is none and when it was looked for', () => {
    const wrong = [...strategy.measures.values()].filter((measure) => {
      const [, , changed = ''] = cells(measure.id);
      const facts = measure.facts.filter(({ kind }) => kind === 'result');
      const events = measure.parts.flatMap((part) => part.events).filter(({ type }) => type === 'result-published' || type === 'evaluated');
      const none = word(language, 'noResult', measureView(strategy, measure, language).lastChecked);
      const said = facts.every(({ id }) => changed.includes(`#fact-${id}"`)) && events.every((event) => visibleText(changed).includes(event[`title_${language}`]));
      return !said || visibleText(changed).includes(none) !== (facts.length + events.length === 0);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names no plan among what changed, and no step among what was done that lies ahead or was only set', () => {
    const plans = [...strategy.facts.values()].filter((fact) => fact.kind !== 'result' && fact.partRow?.state.stage !== 'in-force' && new RegExp(`#fact-${fact.id}"[^>]*>[^<]*</a> <small`).test(cells(fact.measure)[2] ?? ''));
    const ahead = strategy.events.filter((event) => (event.date > strategy.asOf || event.type === 'due') && visibleText(cells(event.partRow.measure)[1] ?? '').includes(` ${event[`title_${language}`]} `));
    expect([...plans, ...ahead].map(({ id }) => id)).toEqual([]);
  });

  it('counts as its rows do', () => {
    const text = visibleText(html);
    for (const pillar of resultsView(publication, language)) expect(text).toContain(word(language, 'stepsAndResults', pillar.measures.length, pillar.measures.filter(({ steps }) => steps.length > 0).length, pillar.measures.filter(({ hasResult }) => hasResult).length));
  });

  it('is led to from every pillar, and from every measure without a result', () => {
    const silent = [
      ...[...strategy.pillars.keys()].filter((id) => !pages.get(`${prefix}pillars/${id}/`)?.includes(`href="/${prefix}results/#${id}"`)),
      ...[...strategy.measures.values()].filter((measure) => pages.get(`${prefix}measures/${measure.id}/`)?.includes(`href="/${prefix}results/#measure-${measure.id}"`) === measureView(strategy, measure, language).hasResult).map(({ id }) => id),
    ];
    expect(silent).toEqual([]);
  });

  it.each([360, 1280])('at %i px is a table to those who listen, a row for each measure', async (width) => {
    const { page } = await watchedPage(browser, inject('url'), { viewport: { width, height: 800 } });
    await page.goto(`${inject('url')}${prefix}results/`);
    expect(await page.getByRole('table').count()).toBe(strategy.pillars.size);
    expect(await page.getByRole('rowheader').count()).toBe(strategy.measures.size);
    expect(await page.getByRole('cell').count()).toBe(2 * strategy.measures.size);
    const [measure] = strategy.measures.values();
    expect(await page.getByRole('columnheader', { name: word(language, 'whatWasDone') }).count()).toBe(strategy.pillars.size);
    expect(await page.getByRole('row', { name: measure?.[`name_${language}`] ?? '' }).count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
