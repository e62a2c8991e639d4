import type { Kind } from './kinds.ts';

/** Words of questions and of grammar that tell nothing of what is looked for. They count only where nothing else was asked. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...'a an the of in on at to for from by with and or is are was were be been do does did has have had will would can could should may might must it its this that these those there their they them we you i my our your he she who whom whose what which when where why how much many long often as if than then so not no about into out up over under between per via get gets got give gives me us tell show explain please one any some all'.split(' '),
  ...'얼마 얼마나 얼마까지 얼마예요 얼마인가 얼마인가요 무엇 무엇인가 무엇인가요 뭐 뭐야 뭔가요 뭔지 뭐가 무슨 어떤 어떻게 어떡해 어디 어디서 어디에 어디로 언제 언제부터 언제까지 누가 누구 누구에게 왜 몇 것 거 건 게 수 때 및 또는 그리고 등 더 좀 이 그 저 있나 있나요 있는 있다 있을까 있어 있으면 되나 되나요 될까 됩니까 되는 되는지 하나 하나요 하는 하는지 하면 해야 할까 인가 인가요 인지 이란 란 란무엇 대해 대한 관한 관련 위한 위해 알려줘 알려 궁금 궁금해요'.split(' '),
]);

/** Words that name a kind of page more than what it is about: they count less, and that kind more. */
export const KIND_WORDS: ReadonlyMap<string, Kind> = new Map(([
  ['data', 'data dataset datasets table tables csv xlsx excel json download downloads spreadsheet list 데이터 데이터셋 표 표로 테이블 내려받기 다운로드 엑셀 목록'],
  ['charts', 'chart charts graph graphs plot figure trend trends 차트 그래프 도표 추이 그림'],
  ['glossary', 'definition meaning mean means define term terms glossary 뜻 의미 정의 용어 개념 설명'],
  ['sources', 'article articles news press headline source sources 기사 보도 뉴스 출처 보도자료'],
  ['explainers', 'explained explainer explain 해설 풀이'],
  ['facts', 'fact facts evidence 사실 근거'],
] as const).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));

/** Questions that are written to the end of a word without a space: 과징금얼마, 법인가요. */
export const QUESTION_TAIL = /(?<=[가-힣]{2})(?:은|는|이|가)?(?:얼마(?:나|까지)?|무엇(?:인가요?)?|뭐(?:야|예요)?|뭔가요|언제(?:부터|까지)?|어떻게|누구|어디|왜|되나요|하나요|있나요)$|(?<=[가-힣])(?:인가요|인가|인지요|이에요|예요|입니까|일까요?|이란|란)$/u;
