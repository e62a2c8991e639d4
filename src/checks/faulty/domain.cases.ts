import { replace } from '../../package/sample-package.ts';
import { row, type Broken } from './broken.ts';

const FACTS = 'data/facts.csv';
const EVENTS = 'data/events.csv';

/** Rows that are each as their schema says, and together say what cannot be. */
export const DOMAIN: readonly Broken[] = [
  ['a fact without a source', [replace('data/citations.csv', 'pupils,paper,read\n', '')], ['data/facts.csv:5:1 id: expected at least one source, found none – add a row to citations']],
  ['a fact that nobody read anywhere', [replace('data/citations.csv', 'pupils,paper,read', 'pupils,paper,confirms')], ['data/citations.csv:7:14 role: expected "read" for a source of pupils: the one it was read in, found only sources that confirm it – write read where it was read, or add that source']],
  ['a fact of a part of another measure', [replace(FACTS, 'range,lamps,lamps-law', 'range,lamps,school')], ['data/facts.csv:3:13 part: expected a part of lamps, found a part of keepers – name a part of the same measure']],
  ['a change without what was before', [replace(FACTS, ',1700000000000,,,1000000000000,', ',1700000000000,,,,')], [
    'data/facts.csv:2:162 value_before: expected a value, since was_now is true, found nothing – fill it, or write false in was_now',
    'content/explainers/lamps/en.mdx:14:8 Fact: expected a fact with value_before, found "cap" without – use <Evidence id="…" />, or another fact',
    'content/explainers/lamps/ko.mdx:14:6 Fact: expected a fact with value_before, found "cap" without – use <Evidence id="…" />, or another fact',
  ]],
  ['a result that is said to change a term', [replace(FACTS, ',persons,,false,', ',persons,,true,')], [
    'data/facts.csv:5:84 value_before: expected a value, since was_now is true, found nothing – fill it, or write false in was_now',
    'data/facts.csv:5:94 was_now: expected true only for a term of the policy, found a fact of kind result – write false, or correct the kind',
  ]],
  ['a sentence that says another number', [replace(FACTS, 'levy of KRW 1.7 trillion', 'levy of KRW 1.8 trillion')], [
    'data/facts.csv:2:28 statement_en: expected the numbers of the Korean text, 1조 7,000억, found "cap in English. A fine of KRW 1 trillion becomes a levy of K…" – make both texts say the same',
    'data/facts.csv:2:28 statement_en: expected a sentence that says the value, 1700000000000, found "cap in English. A fine of KRW 1 trillion becomes a levy of K…" – correct the sentence or the number',
    'data/facts.csv:2:105 statement_ko: expected the numbers of the English text, 1.8 trillion, found "cap의 설명. 벌금 1조 원이 부담금 1조 7,000억 원이 된다." – make both texts say the same',
  ]],
  ['a sentence in one language that says another number', [replace(FACTS, '부담금 1조 7,000억', '부담금 1조 8,000억')], [
    'data/facts.csv:2:28 statement_en: expected the numbers of the Korean text, 1조 8,000억, found "cap in English. A fine of KRW 1 trillion becomes a levy of K…" – make both texts say the same',
    'data/facts.csv:2:105 statement_ko: expected the numbers of the English text, 1.7 trillion, found "cap의 설명. 벌금 1조 원이 부담금 1조 8,000억 원이 된다." – make both texts say the same',
    'data/facts.csv:2:105 statement_ko: expected a sentence that says the value, 1700000000000, found "cap의 설명. 벌금 1조 원이 부담금 1조 8,000억 원이 된다." – correct the sentence or the number',
  ]],
  ['a sentence that is not translated', [replace(FACTS, 'passed-on의 설명.', 'This sentence was never translated.')], ['data/facts.csv:4:57 statement_ko: expected a text in Korean, found "This sentence was never translated." – translate it']],
  ['a sentence that compares otherwise', [replace(FACTS, 'levy of KRW 1.7', 'levy of at least KRW 1.7')], ['data/facts.csv:2:189 comparator: expected "at_least", since statement_en says "at least KRW 1.7 trillion", found "at_most" – correct the sentence or the comparator']],
  ['a sentence of another unit', [replace(FACTS, ' Of 5–10 percent.', ' Of 5–10 days.')], ['data/facts.csv:3:30 statement_en: expected a sentence that says the unit, percent, found "range in English. Of 5–10 days." – correct the sentence or the unit']],
  ['a term that no sentence names', [replace('data/terms.csv', 'levy,levy,부담금', 'levy,toll,통행료')], ['data/facts.csv:2:198 term_now: expected a term that the statements name, found "toll", "통행료" – correct it, or the statements']],
  ['a wording that the glossary avoids', [replace('data/measures.csv', 'Lamps are changed.', 'A penalty for lamps.')], ['data/measures.csv:2:27 summary_en: expected the wording of the glossary, "fine", found "penalty" – write fine']],
  ['a fact that was checked before its source', [replace('data/sources.csv', 'Title of release,,,en,2020-01-31', 'Title of release,,,en,2020-07-31')], [
    'data/facts.csv:2:228 checked_on: expected 2020-07-31 or later, the day of release, in which it was read, found "2020-06-01" – correct it, or the date of the source',
    'data/facts.csv:3:124 checked_on: expected 2020-07-31 or later, the day of release, in which it was read, found "2020-06-01" – correct it, or the date of the source',
    'data/facts.csv:4:111 checked_on: expected 2020-07-31 or later, the day of release, in which it was read, found "2020-06-01" – correct it, or the date of the source',
    'data/events.csv:3:15 date: expected a day that a fact of the event names, found "2020-01-31" – correct it, or name a fact of that day in event-facts',
  ]],
  ['an id that leads out of the folder', [row('topics', '../../x,2,X,엑스'), row('topic-measures', '../../x,lamps')], ['data/topics.csv:3:1 id: expected letters and digits, with dots, hyphens or underscores between them, since addresses are made of it, found "../../x" – write it so, such as new-lamps']],
  ['a source at another host', [replace('data/sources.csv', 'example.org,https://example.org/paper', 'example.com,https://example.org/paper')], ['data/sources.csv:4:13 host: expected the host of the address, example.org, found "example.com" – correct one of the two']],
  ['a source whose address is a script', [replace('data/sources.csv', 'https://example.org/paper', 'javascript:alert(document.domain)')], ['data/sources.csv:4:25 address: expected a web address, found "javascript:alert(document.domain)" – write it as https://example.org/page']],
  ['a source that nothing rests on', [row('sources', 'lost,daily,example.org,https://example.org/lost,Lost,,,en,2020-01-31')], ['data/sources.csv:5:1 id: expected a fact, observation or term that rests on it, found none – cite it, or delete the row']],
  ['an event without evidence', [replace('data/event-facts.csv', 'lessons,pupils\n', '')], ['data/events.csv:5:1 id: expected at least one fact that supports it, found none – add a row to event-facts']],
  ['an event that lies ahead and has happened', [replace(EVENTS, 'lessons,2020-06-30', 'lessons,2020-07-30')], [
    'data/events.csv:5:9 date: expected 2020-06-30 or before, the day the data speak of, since the type is held, found "2020-07-30" – correct it, write due for a date that was set, or bring "as_of" of the package forward',
    'data/events.csv:5:9 date: expected a day that a fact of the event names, found "2020-07-30" – correct it, or name a fact of that day in event-facts',
  ]],
  ['an act that is held', [replace(EVENTS, ',announced,lamps-law', ',held,lamps-law')], ['data/events.csv:3:30 type: expected "held" only for a meeting, agreement, body, programme, found a part of kind act – name another part, or another type such as announced']],
  ['a law in force before it was passed', [replace(EVENTS, 'law-passed,2020-03-02', 'law-passed,2021-03-02'), replace(FACTS, ',2020-03-02,law', ',2021-03-02,law')], [
    'data/events.csv:2:12 date: expected 2020-06-30 or before, the day the data speak of, since the type is passed, found "2021-03-02" – correct it, write due for a date that was set, or bring "as_of" of the package forward',
    'data/events.csv:2:12 date: expected 2021-01-01 or before, the day of law-in-force, whose type is in-force, found "2021-03-02" – correct one of the two',
  ]],
  ['an event on a day that no fact names', [replace(EVENTS, 'lessons,2020-06-30', 'lessons,2020-06-29')], ['data/events.csv:5:9 date: expected a day that a fact of the event names, found "2020-06-29" – correct it, or name a fact of that day in event-facts']],
  ['guidance for nobody', [replace('data/guidance-audiences.csv', 'fund-sight,sailors\n', '')], ['data/guidance.csv:4:1 id: expected at least one audience, found none – add a row to guidance-audiences']],
  ['guidance that rests on nothing', [replace('data/guidance-facts.csv', 'fund-sight,passed-on\n', '')], ['data/guidance.csv:4:1 id: expected at least one fact that it rests on, found none – add a row to guidance-facts']],
  ['guidance with a figure of its own', [replace('data/guidance.csv', 'Text of fund-sight.,등대에 관한 안내의 내용 fund-sight.', 'Text of 30 lamps.,등대에 관한 안내의 내용 등 30개.')], [
    'data/guidance.csv:4:41 text_en: expected no number or day, since the facts of the line are printed beside it, found "30" – leave it out, and name the fact that has it in guidance-facts',
    'data/guidance.csv:4:59 text_ko: expected no number or day, since the facts of the line are printed beside it, found "30개" – leave it out, and name the fact that has it in guidance-facts',
  ]],
  ['a disagreement of one', [replace('data/disagreement-facts.csv', 'how-much,range\n', '')], ['data/disagreements.csv:2:1 id: expected at least two facts that answer differently, found 1 – add rows to disagreement-facts, or delete this one']],
  ['a body that nothing names', [row('bodies', 'club,Club,모임,board')], ['data/bodies.csv:3:1 id: expected a row of fact-bodies that names it, found none – add one, or delete this row']],
  ['a topic without a measure', [row('topics', 'empty,2,Empty,빈 주제')], ['data/topics.csv:3:1 id: expected at least one measure, found none – add a row to topic-measures, or delete this one']],
  ['an observation whose id says another year', [replace('data/observations.csv', 'wrecks-2018,wrecks,2018', 'wrecks-2018,wrecks,2019')], ['data/observations.csv:3:20 period: expected what the id says, "wrecks-2018", found "2019" – correct it, or write the row anew with an id of its own']],
  ['a correction that nothing explains', [row('readings', 'cap-2020-06-15,cap,,paper,2020-06-15,corrected,,')], ['data/readings.csv:2:38 result: expected a row in changes for facts cap, of 2020-06-15 or later, found none – add what was corrected, or write another result']],
  ['a change of a table that is not there', [row('changes', '2020-06-15,fact,cap,value,1,2,A reason.,까닭.')], ['data/changes.csv:2:12 table: expected a table of this package, found "fact" – correct it']],
  ['a change to what the cell does not hold', [row('changes', '2020-06-15,facts,cap,value,1000000000000,1600000000000,A reason.,까닭.')], ['data/changes.csv:2:42 now: expected "1700000000000", which stands at data/facts.csv:2:146, found "1600000000000" – correct one of the two, or add the change that came after']],
  ['a wording both accepted and avoided', [row('synonyms', 'fine,en,Fine,avoid')], ['data/synonyms.csv:3:9 text: expected a wording that fine is not called by, found "Fine" – delete it here, or where it is accepted']],
];
