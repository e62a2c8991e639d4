import type { APIRoute } from 'astro';
import { PRESS_ENDINGS, pressFile, type PressEnding } from '../../../exports/press-pack.ts';
import { LANGUAGES, type Language } from '../../../i18n/language.ts';
import type { ChartDeclaration } from '../../../texts/chart-declaration.ts';
import { currentPublication } from '../../../texts/publication.ts';
import { pressName } from '../../../views/press-view.ts';

interface Props { readonly chart: ChartDeclaration; readonly language: Language; readonly ending: PressEnding }

/** The files of every chart whose names end in one extension. `astro dev` finds a file only by a route that names its extension. */
export function pressRoute(extension: string) {
  const endings = PRESS_ENDINGS.filter((ending) => ending === extension || ending.endsWith(`.${extension}`));
  const getStaticPaths = () => [...currentPublication().charts.values()].flatMap((chart) => LANGUAGES.flatMap((language) => endings.map((ending) => ({
    params: { slug: chart.slug, file: pressName(chart.slug, language, ending).slice(0, -(extension.length + 1)) }, props: { chart, language, ending } satisfies Props,
  }))));
  const GET: APIRoute<Props> = async ({ props: { chart, language, ending } }) => {
    const { bytes, type } = await pressFile(currentPublication(), chart, language, ending);
    return new Response(bytes, { headers: { 'Content-Type': type } });
  };
  return { getStaticPaths, GET };
}
