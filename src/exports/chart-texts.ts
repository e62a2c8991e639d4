import { word } from '../i18n/words.ts';
import type { PressView } from '../views/press-view.ts';

/** The chart in words; then, apart, who says so. */
export const chartAltText = (view: PressView): string => `${view.chart.alt}\n\n${[...saidOf(view), view.page].filter(Boolean).join('\n')}\n`;

/** The line to print beside the chart; then, apart, its terms and every source. It goes with the CSV files, which hold data alone. */
export function chartCreditText(view: PressView): string {
  const { language, credit, citation, licence, sources, chart } = view;
  const list = sources.map(({ publisher, date, title, address }) => `- ${[publisher, date || word(language, 'undated'), title, address].filter(Boolean).join(', ')}`);
  const parts = [
    [credit], [`${word(language, 'cite')}: ${citation}`], [`${word(language, 'licenceLine', licence.name)} ${licence.address}`, ...view.independent],
    ...(chart.notes.length > 0 ? [[`${word(language, 'notesSheet')}:`, ...chart.notes.map((note) => `- ${note}`)]] : []),
    ...(list.length > 0 ? [[`${word(language, 'sources')}:`, ...list]] : []),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const saidOf = ({ source, checked, licence, language, independent }: PressView): string[] => [source, checked, word(language, 'licenceLine', `${licence.name} ${licence.address}`), ...independent].filter((text) => text !== '');
