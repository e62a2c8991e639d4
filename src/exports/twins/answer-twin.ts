import { word } from '../../i18n/words.ts';
import type { Answer } from '../../views/answer-view.ts';
import { forView, pairView, readerView } from '../../views/for-view.ts';
import { blocks, link, list, plain, section } from './markdown.ts';
import { eventLine, shortFact } from './row-markdown.ts';
import type { TwinMaker } from './twin.ts';

/** What measures say to a reader: the choice, a reader, a reader with a need. */
export const answerTwin: TwinMaker = (publication, [folder, reader = '', wanted = ''], language) => {
  const { strategy } = publication;
  if (folder !== 'for') return undefined;
  const counted = ({ name, href, count }: { readonly name: string; readonly href: string; readonly count: number }) => `${link(name, href)}: ${word(language, 'forAnswers', count)}`;
  if (reader === '') {
    const view = forView(strategy, language);
    return { kind: 'for', title: word(language, 'for'), description: word(language, 'forLead'), view, facts: [], markdown: blocks(...view.readers.map(({ name, cells }) => section(2, name, list(cells.map(counted))))) };
  }
  const [audience, need] = [strategy.audiences.get(reader), strategy.needs.get(wanted)];
  if (audience === undefined) return undefined;
  if (need === undefined) {
    const view = readerView(strategy, audience, language);
    return { kind: 'reader', title: word(language, 'forTitle', view.name), description: word(language, 'forAnswersOf', view.count, view.measures), view, facts: [], markdown: list(view.needs.map(({ question, href, count, measures }) => `${link(question, href)} ${word(language, 'forAnswers', count)}${measures.length > 0 ? `: ${measures.map(plain).join(' · ')}` : ''}`)) };
  }
  const view = pairView(publication, audience, need, language);
  const headings = { offer: 'forOffer', duty: 'forDuty', information: 'forInformation' } as const;
  const answer = ({ text, since, where, basis, measure, figures, evidence }: Answer) => [
    `${plain(text)} (${link(measure.name, measure.href)})`,
    `  - ${word(language, 'sinceWhen')}: ${plain(since.text)}`,
    ...since.ahead.map((event) => `  - ${eventLine(event, language, false)}`),
    ...(since.overdue === undefined ? [] : [`  - ${plain(since.overdue.date)} · ${plain(since.overdue.title)}: ${word(language, 'wasDue')}`]),
    `  - ${word(language, 'whereTo')}: ${plain(where)}`, ...(basis === '' ? [] : [`  - ${word(language, 'basis')}: ${plain(basis)}`]),
    ...[...figures, ...evidence].map((fact) => `  - ${shortFact(fact)}`),
  ].join('\n');
  return {
    kind: 'answers', title: `${view.reader.name}: ${view.question}`, description: view.count > 0 ? word(language, 'forAnswersOf', view.count, view.measures) : word(language, 'forNone', view.checkedOn), view,
    facts: [...new Set(strategy.guidance.filter((line) => line.audiences.includes(audience) && line.needRow === need).flatMap(({ facts }) => facts))],
    markdown: blocks(...view.groups.map(({ kind, answers }) => section(2, word(language, headings[kind]), list(answers.map(answer)))), section(2, word(language, 'forOtherNeeds'), list(view.otherNeeds.map(counted))), section(2, word(language, 'forOtherReaders'), list(view.otherReaders.map(counted)))),
  };
};
