import { word } from '../../i18n/words.ts';
import type { Twins } from '../../texts/prose.ts';
import { explainerSummaries, explainerView, namedFacts } from '../../views/explainer-view.ts';
import { homeView } from '../../views/home-view.ts';
import { blocks, link, list, plain, section } from './markdown.ts';
import { answersMarkdown, proseMarkdown } from './prose-markdown.ts';
import { eventList, ledgerLine, stateText } from './row-markdown.ts';
import type { TwinMaker } from './twin.ts';
import { wordedParts } from '../../texts/worded-parts.ts';
import { shownFigure } from '../../texts/figure.ts';

/** The home page, explainers and the pages about the publication. */
export const proseTwin: TwinMaker = (publication, [folder, id = ''], language) => {
  const { site, strategy, explainers, pages } = publication;
  switch (folder) {
    case undefined: {
      const view = homeView(publication, language);
      const facts = view.ledger.flatMap((row) => strategy.facts.get(row.id) ?? []);
      const lede = wordedParts(site.lede[language]).map((part) => {
        if ('text' in part) return part.text;
        const fact = strategy.facts.get(part.reference.attributes['id'] ?? '');
        return fact === undefined || part.reference.component === 'Evidence' ? '' : shownFigure(fact, part.reference.attributes['show'] ?? 'value', language);
      }).join('');
      return {
        kind: 'home', title: site.name[language], description: site.description[language], facts,
        view: { headline: site.headline[language], lede, ...view, charts: view.charts.map(({ chart, href }) => ({ slug: chart.slug, title: chart.title, subtitle: chart.subtitle, href })) },
        markdown: blocks(
          `**${plain(site.headline[language])}**`, plain(lede), section(2, word(language, 'wasNow'), list(view.ledger.map((row) => ledgerLine(row, language)))),
          section(2, word(language, 'pillars'), list(view.pillars.map((pillar) => `${link(pillar.name, pillar.href)}: ${plain(pillar.summary)} ${plain(stateText(pillar.states))}`))),
          section(2, word(language, 'explainers'), list(view.explainers.map(({ name, href, description }) => `${link(name, href)}: ${plain(description)}`))),
          section(2, word(language, 'latest'), eventList(view.latest, language)), section(2, word(language, 'upcoming'), eventList(view.upcoming, language)),
          section(2, word(language, 'charts'), list(view.charts.map(({ chart, href }) => link(chart.title, href)))), section(2, word(language, 'data'), list(view.tables.map(({ name, href, description }) => `${link(name, href)}: ${plain(description)}`))),
        ),
      };
    }
    case 'explainers': {
      if (id === '') {
        const all = explainerSummaries(publication, language);
        return { kind: 'explainers', title: word(language, 'explainers'), description: word(language, 'explainersLead'), view: { explainers: all }, facts: [], markdown: list(all.map(({ name, href, description }) => `${link(name, href)}: ${plain(description)}`)) };
      }
      const twins = explainers.get(id);
      if (twins === undefined) return undefined;
      const view = explainerView(publication, twins, language);
      const { answers, body } = twins.in[language];
      const [short, text] = [answers === undefined ? '' : answersMarkdown(publication, answers, language), proseMarkdown(publication, body, language)];
      const named = new Set([...namedFacts(publication, twins, language), ...Object.values(answers ?? {}).flat().flatMap((part) => ('reference' in part ? (strategy.facts.get(part.reference.attributes['id'] ?? '') ?? []) : []))]);
      return {
        kind: 'explainer', title: view.name, description: view.description, facts: [...named], view: { ...view, ...(short === '' ? {} : { answers: short }), text },
        markdown: blocks(section(2, word(language, 'shortAnswers'), short), text, section(2, word(language, 'measures'), list(view.measures.map(({ name, href }) => link(name, href))))),
      };
    }
    case 'about': return aboutTwin(pages.get(id === '' ? 'about' : id));
    default: return undefined;
  }

  function aboutTwin(twins: Twins | undefined) {
    if (twins === undefined) return undefined;
    const { title, description, body } = twins.in[language];
    const text = proseMarkdown(publication, body, language);
    return { kind: 'about', title, description, facts: namedFacts(publication, twins, language), view: { text }, markdown: text };
  }
};
