const DAY = 86_400_000;
/** A mean month of the Gregorian calendar, in milliseconds. */
export const MONTH = (365.2425 / 12) * DAY;

const PERIOD = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/**
 * The middle of a period in milliseconds of UTC: a year (2024), half (2024-H1), quarter (2024-Q3), month (2024-06) or date
 * (2024-06-30). The middle, since a year's value beside a date's stands for the whole year.
 */
export function middleOf(period: string): number {
  const [, year, half, quarter, month, day] = PERIOD.exec(period) ?? [];
  if (year === undefined) throw new Error(`"${period}" is no period: expected a year, half, quarter, month or date such as 2024-06`);
  if (day !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day));
  const [first, months] = half !== undefined ? [Number(half) * 6 - 6, 6] : quarter !== undefined ? [Number(quarter) * 3 - 3, 3] : month !== undefined ? [Number(month) - 1, 1] : [0, 12];
  return (Date.UTC(Number(year), first, 1) + Date.UTC(Number(year), first + months, 1)) / 2;
}

/** The date a timeline's mark stands at. */
export function dateOf(iso: string): number {
  return middleOf(iso.slice(0, 10));
}

/**
 * The distance in months at which a sorted series repeats, or null where most distances differ. A distance longer than this
 * means that periods are missing.
 */
export function stepOf(times: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const [index, time] of times.entries()) {
    const before = times[index - 1];
    if (before === undefined) continue;
    const months = Math.round((time - before) / MONTH);
    counts.set(months, (counts.get(months) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  if (most === undefined || most[0] === 0) return null;
  return most[1] * 2 >= times.length - 1 ? most[0] : null;
}
