import { fileAddress } from '../../i18n/address.ts';
import { digits } from '../../i18n/number.ts';
import { word } from '../../i18n/words.ts';
import { inLanguage } from '../../package/field.ts';
import { declaredChart } from '../../views/declared-chart.ts';
import { pressAddress, pressView } from '../../views/press-view.ts';
import { sourcesByPublisher } from '../../views/source-view.ts';
import { tableSummary, tableView } from '../../views/table-view.ts';
import { PRESS_ENDINGS } from '../press-pack.ts';
import { TABLE_ENDINGS } from '../table-files.ts';
import { blocks, heading, link, list, plain, section, table } from './markdown.ts';
import { sourceText } from './row-markdown.ts';
import type { TwinMaker } from './twin.ts';

/** Charts, tables and the list of sources. */
export const dataTwin: TwinMaker = (publication, [folder, id = ''], language) => {
  const { charts, dataPackage, strategy } = publication;
  switch (folder) {
    case 'charts': {
      if (id === '') {
        const all = [...charts.values()].map((one) => declaredChart(publication, one, language)).map(({ chart, href }) => ({ slug: chart.slug, name: chart.title, subtitle: chart.subtitle, href }));
        return { kind: 'charts', title: word(language, 'charts'), description: word(language, 'chartsLead'), facts: [], view: { charts: all }, markdown: list(all.map(({ name, subtitle, href }) => `${link(name, href)}: ${plain(subtitle)}`)) };
      }
      const declaration = charts.get(id);
      if (declaration === undefined) return undefined;
      const view = pressView(publication, declaration, language);
      const { chart, rows, sources } = view;
      return {
        kind: 'chart', title: chart.title, description: chart.subtitle, facts: [], view,
        markdown: blocks(plain(chart.alt), chart.reading === '' ? '' : `${word(language, 'howToRead')}: ${plain(chart.reading)}`, list(chart.notes.map(plain)), heading(2, word(language, 'data')), table([word(language, 'seriesName'), word(language, 'xName'), word(language, 'asShown'), word(language, 'caveat')], rows.map(({ seriesLabel, xLabel, value, text, note }) => [seriesLabel, xLabel, value === null && text === '' ? word(language, 'gap') : text, note])), section(2, word(language, 'sources'), list(sources.map((source) => sourceText(source, language)))), section(2, word(language, 'downloads'), list(PRESS_ENDINGS.map((ending) => link(`${id}.${language}.${ending}`, pressAddress(id, language, ending)))))),
      };
    }
    case 'data': {
      const own = dataPackage.tables.get(id);
      if (id === '') {
        const tables = [...dataPackage.tables.values()].map((one) => tableSummary(one, language));
        return { kind: 'catalogue', title: word(language, 'data'), description: inLanguage(dataPackage.descriptor, 'description', language) || word(language, 'dataLead'), facts: [], view: { package: dataPackage.name, tables }, markdown: blocks(word(language, 'dataLead'), link(word(language, 'descriptor'), fileAddress('data', 'datapackage.json')), list(tables.map(({ name, href, description, rows }) => `${link(name, href)} (${word(language, 'rows', digits(rows, language))}): ${plain(description)}`))) };
      }
      if (own === undefined) return undefined;
      const { preview: _, ...view } = tableView(dataPackage, own, language);
      const files = TABLE_ENDINGS.map((ending) => ({ name: `${id}.${ending}`, href: fileAddress('data', `${id}.${ending}`) }));
      return {
        kind: 'table', title: view.name, description: view.description, facts: [], view: { ...view, files },
        markdown: blocks(word(language, 'rows', digits(view.rows, language)), section(2, word(language, 'downloads'), list(files.map(({ name, href }) => link(name, href)))), section(2, word(language, 'columns'), list(view.fields.map((field) => `\`${field.name}\` ${plain(field.title)} (${[field.type, field.key ? word(language, 'key') : '', field.required ? word(language, 'required') : ''].filter(Boolean).join(', ')}): ${plain(field.description)}${field.refersTo === undefined ? '' : ` ${link(word(language, 'refersTo', field.refersTo.name), field.refersTo.href)}`}${field.values.length === 0 ? '' : ` ${field.values.map(({ value, label }) => `\`${value}\` ${plain(label)}`).join('; ')}`}`)))),
      };
    }
    case 'sources': {
      const publishers = sourcesByPublisher(strategy, language).map((publisher) => ({ ...publisher, sources: publisher.sources.map((source) => ({ ...source, facts: strategy.sources.get(source.id)?.facts.map((fact) => fact.id) ?? [] })) }));
      return { kind: 'sources', title: word(language, 'sources'), description: word(language, 'sourcesLead'), facts: [], view: { publishers }, markdown: blocks(...publishers.map(({ name, sources }) => section(2, name, list(sources.map((source) => sourceText(source, language)))))) };
    }
    default: return undefined;
  }
};
