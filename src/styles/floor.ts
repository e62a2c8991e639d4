/** Browsers of November 2024, two years before the data were read. What a build writes is for these and newer ones; what they lack must not be missed. */
export const FLOOR = { chrome: 131, firefox: 132, safari: 18.1 } as const;
