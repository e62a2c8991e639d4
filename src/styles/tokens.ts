import { contrast } from './colour.ts';

/** The two themes, in the order in which `light-dark()` names them. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What text and marks stand on. */
export const SURFACES = ['paper', 'raise', 'wash'] as const;

/** The colours by what they are for, and the contrast that each promises on every surface. */
export const COLOURS = {
  body: { names: ['ink'], least: 7 },
  text: { names: ['soft', 'accent'], least: 4.5 },
  edge: { names: ['edge'], least: 3 },
  groups: { names: ['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6'], least: 3 },
  series: { names: ['s0', 's1', 's2', 's3', 's4', 's5'], least: 3 },
  sequence: { names: ['q1', 'q2', 'q3', 'q4', 'q5'], least: 3 },
} as const;
export type ColourKind = keyof typeof COLOURS;

/** No two groups are nearer to each other in lightness, so that a copy in grey still tells them apart. */
export const LIGHTNESS_STEP = 8;

export type Colour = Readonly<Record<Theme, string>>;

/** The colours that a style sheet declares as `--name: light-dark(#rrggbb, #rrggbb)`. */
export function coloursOf(css: string): ReadonlyMap<string, Colour> {
  return new Map([...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

/** The other tokens that a style sheet declares, as they are written. */
export function valuesOf(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const).filter(([, value]) => !value.startsWith('light-dark')));
}

/** The least contrast of a colour over all surfaces of a theme. */
export function leastContrast(colours: ReadonlyMap<string, Colour>, name: string, theme: Theme): number {
  const own = colourOf(colours, name)[theme];
  return Math.min(...SURFACES.map((surface) => contrast(own, colourOf(colours, surface)[theme])));
}

/** A colour that is known to be declared. */
export function colourOf(colours: ReadonlyMap<string, Colour>, name: string): Colour {
  const colour = colours.get(name);
  if (colour === undefined) throw new Error(`tokens.css declares no colour --${name} as light-dark(#rrggbb, #rrggbb)`);
  return colour;
}
