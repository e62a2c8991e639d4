import { twinRoute } from './_twin-route.ts';

export const { getStaticPaths, GET } = twinRoute('md');
