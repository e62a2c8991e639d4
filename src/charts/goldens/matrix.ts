import { digits } from '../../i18n/number.ts';
import type { Language } from '../../i18n/language.ts';
import type { MatrixChart } from '../../views/chart-view.ts';
import { words } from './orchard.ts';

const COUNTS = { board: [14, 0, 4, 1, 2], market: [0, 1, 8, 0, 0], growers: [3, 3, 1, 2, 1] } as const;

/** Discs of many sizes, empty cells, and heads that have no room side by side. */
export function matrixSample(language: Language): MatrixChart {
  const rows = { board: words('Orchard board', '과수원위원회', language), market: words('Market for pears, plums and apples of the region', '지역의 배·자두·사과 시장', language), growers: words('Growers', '재배자', language) };
  const heads = [words('Programme', '사업', language), words('Enforcement', '집행', language), words('Law', '법', language), words('Information', '정보 제공', language), words('Tax', '세제', language)];
  return {
    slug: 'who', kind: 'matrix', language, cells: 'discs', unit: { id: 'rules', en: { one: 'rule', many: 'rules' }, ko: '개 규칙' },
    title: words('The board takes part in most', '위원회가 가장 많이 맡는다', language), subtitle: words('Rules by body', '기관별 규칙', language), alt: words('A grid.', '표.', language), reading: '', notes: [],
    columns: heads.map((label, index) => ({ id: `c${index}`, label, fill: 'full' })),
    rows: Object.entries(COUNTS).map(([id, counts]) => ({
      id, label: rows[id as keyof typeof rows], group: null, total: `${digits(counts.reduce((a: number, b) => a + b, 0), language)}`,
      cells: counts.map((value, index) => ({ value, text: String(value), items: Array.from({ length: value }, (_, number) => ({ id: `${id}-${index}-${number}`, name: words(`Rule ${number}`, `규칙 ${number}`, language) })) })),
    })),
  };
}

/** The same things as marks, filled by how far they have got. */
export function marksSample(language: Language): MatrixChart {
  const discs = matrixSample(language);
  const fills = ['full', 'half', 'hollow', 'hollow', 'hollow'] as const;
  return { ...discs, slug: 'marks', cells: 'marks', columns: discs.columns.map((column, index) => ({ ...column, fill: fills[index] ?? 'full' })), rows: discs.rows.map((row, index) => ({ ...row, group: index + 1 })) };
}
