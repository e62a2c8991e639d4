import { dateShort } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { STATE_WORDS } from '../i18n/words.ts';
import { EVENT_TYPES } from '../strategy/rows.ts';
import { stageAfter, STAGES, type Stage } from '../strategy/state.ts';
import type { Event, Part } from '../strategy/strategy.ts';

/** A part's state in words: what it is, and the dated step that decided it. */
export interface StateView {
  readonly stage: Stage;
  readonly text: string;
  /** The deciding step with its date, or the day of taking effect; '' where nothing is known. */
  readonly detail: string;
}

const place = (language: Language) => (language === 'en' ? 0 : 1);

export const stageText = (stage: Stage, language: Language): string => STATE_WORDS[stage][place(language)];

export function stateView(part: Part, language: Language): StateView {
  const { stage, decidedBy, takesEffect } = part.state;
  return { stage, text: stageText(stage, language), detail: detail(decidedBy, takesEffect, language) };
}

function detail(decidedBy: Event | undefined, takesEffect: Event | undefined, language: Language): string {
  if (takesEffect !== undefined) {
    const date = dateShort(takesEffect.date, language, takesEffect.precision);
    return language === 'en' ? `takes effect ${date}` : `${date} 시행 예정`;
  }
  if (decidedBy === undefined) return '';
  const date = dateShort(decidedBy.date, language, decidedBy.precision);
  return language === 'en' ? `${EVENT_WORDS[decidedBy.type][0]} ${date}` : `${date} ${EVENT_WORDS[decidedBy.type][1]}`;
}

/** The written rule, a line for each type of step: the state it brings a part to, if any. */
export function stateCases(language: Language): readonly { readonly type: Event['type']; readonly state: string | undefined }[] {
  return EVENT_TYPES.map((type) => {
    const stage = stageAfter(type);
    return { type, state: stage === undefined ? undefined : stageText(stage, language) };
  });
}

/** How an event is called beside its date. */
export const EVENT_WORDS: Readonly<Record<Event['type'], readonly [en: string, ko: string]>> = {
  announced: ['announced', '발표'], 'bill-filed': ['bill filed', '법안 발의'], passed: ['passed', '국회 통과'], promulgated: ['promulgated', '공포'], 'in-force': ['in force since', '시행'], opened: ['opened', '개시'],
  held: ['held', '개최'], 'result-published': ['result published', '결과 공표'], evaluated: ['evaluated', '평가'], withdrawn: ['withdrawn', '철회'], due: ['due', '예정'],
};

export interface StateCount {
  readonly stage: Stage;
  readonly text: string;
  readonly count: number;
}

/** How many parts stand in which state, the furthest first; states without parts are left out. */
export function stateCounts(parts: readonly Part[], language: Language): readonly StateCount[] {
  return STAGES.toReversed()
    .map((stage) => ({ stage, text: stageText(stage, language), count: parts.filter((part) => part.state.stage === stage).length }))
    .filter(({ count }) => count > 0);
}
