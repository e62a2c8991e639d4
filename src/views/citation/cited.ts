import { absolute, address, factAnchor } from '../../i18n/address.ts';
import type { Language } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import { inLanguage } from '../../package/field.ts';
import type { Publication } from '../../texts/publication.ts';
import { declaredChart } from '../declared-chart.ts';
import type { FactView } from '../fact-view.ts';
import type { CslItem } from './csl.ts';

/** Steps of the addresses of all pages that can be cited: `['data']` is the whole package. */
export function citedPages({ strategy, explainers, charts, dataPackage }: Publication): readonly (readonly string[])[] {
  const under = (folder: string, ids: Iterable<string>) => [...ids].map((id) => [folder, id]);
  return [
    ['data'], ...under('data', dataPackage.tables.keys()), ...under('charts', charts.keys()),
    ...under('explainers', explainers.keys()), ...under('pillars', strategy.pillars.keys()), ...under('measures', strategy.measures.keys()),
  ];
}

/** A page, chart, table or the whole package as a work to cite; an error for a page that is none. */
export function citedPage(publication: Publication, steps: readonly string[], language: Language): CslItem {
  const own = ownOf(publication, steps, language);
  if (own === undefined) throw new Error(`no citation of /${steps.join('/')}/`);
  const id = steps.length === 1 ? publication.dataPackage.name : steps.join('-');
  return work(publication, language, { ...own, id, path: address(language, ...steps) });
}

/** A fact, by its statement, at the place where its evidence stands. */
export const citedFact = (publication: Publication, { id, statement, href }: Pick<FactView, 'id' | 'statement' | 'href'>, language: Language): CslItem =>
  work(publication, language, { type: 'webpage', id: factAnchor(id), title: statement, path: href });

type Own = Pick<CslItem, 'type' | 'title'>;

function ownOf(publication: Publication, [folder, id = '']: readonly string[], language: Language): Own | undefined {
  const { strategy, explainers, charts, dataPackage } = publication;
  const page = (title: string | undefined): Own | undefined => (title === undefined ? undefined : { type: 'webpage', title });
  switch (folder) {
    case 'explainers': return page(explainers.get(id)?.in[language].title);
    case 'measures': return page(strategy.measures.get(id)?.[`name_${language}`]);
    case 'pillars': return page(strategy.pillars.get(id)?.[`name_${language}`]);
    case 'charts': {
      const chart = charts.get(id);
      return chart && { type: 'graphic', title: declaredChart(publication, chart, language).chart.title };
    }
    case 'data': {
      const described = id === '' ? dataPackage.descriptor : dataPackage.tables.get(id)?.resource;
      return described && { type: 'dataset', title: inLanguage(described, 'title', language) };
    }
    default: return undefined;
  }
}

function work({ site, dataPackage }: Publication, language: Language, { type, id, title, path }: Own & { readonly id: string; readonly path: string }): CslItem {
  const [publisher, name, at] = [site.publisher[language], site.name[language], absolute(path)];
  const [year = 0, month = 1, day = 1] = dataPackage.asOf.split('-').map(Number);
  return {
    id: `${id}-${language}`, type, title: title.replace(/\.$/, ''), author: [{ literal: publisher }],
    ...(type === 'dataset' ? { publisher } : name === publisher ? {} : { 'container-title': name }),
    issued: { 'date-parts': [[year, month, day]] }, ...(dataPackage.version === '' ? {} : { version: dataPackage.version }),
    ...(type === 'webpage' ? {} : { genre: word(language, type === 'dataset' ? 'citedDataset' : 'citedChart') }), language,
    ...(at === undefined ? { note: word(language, 'citedPath', path) } : { URL: at }),
  };
}
