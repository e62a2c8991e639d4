import { graphRoute } from './_graph-route.ts';

export const { getStaticPaths, GET } = graphRoute('ttl');
