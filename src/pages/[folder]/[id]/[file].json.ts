import { sliceRoute } from './_slice-route.ts';

export const { getStaticPaths, GET } = sliceRoute('json');
