import type { Palette } from './svg.ts';

/** The light colours of `styles/tokens.css` for files that stand alone and read no style sheet; a test holds the two together. */
export const LIGHT: Palette = {
  paper: '#fcfbf8', ink: '#17191d', soft: '#595e66', rule: '#d9d4ca', accent: '#1b4f8f',
  g0: '#363b40', g1: '#056c72', g2: '#c0552a', g3: '#55408c', g4: '#570221', g5: '#ab851f', g6: '#001a2a',
  s0: '#1d2377', s1: '#003986', s2: '#005358', s3: '#11652a', s4: '#a73e77', s5: '#a06700',
};
