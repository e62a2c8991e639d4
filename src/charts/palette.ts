import type { Palette } from './svg.ts';

/** The light colours of `styles/tokens.css` for files that stand alone and read no style sheet; a test holds the two together. */
export const LIGHT: Palette = {
  paper: '#fcfbf8', ink: '#17191d', soft: '#595e66', rule: '#d9d4ca', accent: '#1b4f8f',
  g0: '#5b6068', g1: '#00686f', g2: '#a8431f', g3: '#5a4696',
  s0: '#1d2377', s1: '#003986', s2: '#005358', s3: '#11652a', s4: '#a73e77', s5: '#a06700',
};
