import { dataRoute } from './_data-route.ts';

export const { getStaticPaths, GET } = dataRoute('zip');
