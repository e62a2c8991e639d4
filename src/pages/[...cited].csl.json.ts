import { citationRoute } from './_citation-route.ts';

export const { getStaticPaths, GET } = citationRoute('csl.json');
