import { pressRoute } from './_press-route.ts';

export const { getStaticPaths, GET } = pressRoute('json');
