import { dateShort } from '../i18n/date.ts';
import { drawnRows } from '../texts/chart-series.ts';
import type { ChartSource } from './chart-source.ts';
import type { ChartWords, TimelineChart } from './chart-view.ts';
import { eventView } from './event-view.ts';
import { pillarsInOrder } from './pillar-view.ts';

/** Dated steps, a lane for each pillar. */
export function timelineChart({ publication: { strategy, reach }, declaration, table, language }: ChartSource, words: ChartWords): TimelineChart {
  const wanted = new Set(drawnRows(table, declaration, reach).map((row) => String(row['id'])));
  const lanes = pillarsInOrder(strategy).map((pillar) => ({
    group: pillar.position,
    name: pillar[`short_${language}`],
    marks: strategy.events.filter((event) => event.partRow.measureRow.pillarRow === pillar && wanted.has(event.id)).map((event) => {
      const view = eventView(event, strategy.asOf, language);
      return { id: view.id, date: view.iso, dateText: view.date, title: view.title, group: view.group, done: view.done };
    }),
  }));
  return { ...words, kind: 'timeline', lanes, asOf: strategy.asOf, asOfText: dateShort(strategy.asOf, language) };
}
