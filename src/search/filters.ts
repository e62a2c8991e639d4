import type { Names } from './names.ts';
import type { Hit } from './ranking.ts';

const NAMES = ['kind', 'pillar'] as const;
export type Filter = (typeof NAMES)[number];

export type Chosen = Readonly<Record<Filter, string>>;

/** The filters of the search page: radio buttons, each with the number of results it would leave. */
export function filters(form: HTMLElement): { readonly chosen: () => Chosen; readonly choose: (from: URLSearchParams) => void; readonly write: (to: URLSearchParams) => void; readonly count: (hits: readonly Hit[], names: Names) => void; readonly reset: () => void } {
  const all = { kind: [...form.querySelectorAll<HTMLInputElement>('input[name="kind"]')], pillar: [...form.querySelectorAll<HTMLInputElement>('input[name="pillar"]')] };
  const radios = (name: Filter) => all[name];
  const chosen = (): Chosen => ({ kind: valueOf(radios('kind')), pillar: valueOf(radios('pillar')) });
  const choose = (from: URLSearchParams) => {
    for (const name of NAMES) for (const radio of radios(name)) radio.checked = radio.value === (radios(name).some(({ value }) => value === from.get(name)) ? from.get(name) : '');
  };
  return {
    chosen,
    choose,
    reset: () => { choose(new URLSearchParams()); },
    write: (to) => {
      for (const name of NAMES) {
        const value = chosen()[name];
        if (value === '') to.delete(name);
        else to.set(name, value);
      }
    },
    count: (hits, names) => {
      for (const name of NAMES) {
        for (const radio of radios(name)) {
          const left = hits.filter((hit) => passes(hit, names, { ...chosen(), [name]: radio.value })).length;
          const label = radio.closest('label');
          const number = label?.querySelector('.count');
          if (number instanceof HTMLElement) number.textContent = String(left);
          if (label !== null) label.hidden = left === 0 && !radio.checked && radio.value !== '';
        }
      }
      form.hidden = hits.length === 0;
    },
  };
}

const valueOf = (radios: readonly HTMLInputElement[]): string => radios.find(({ checked }) => checked)?.value ?? '';

/** Whether a hit is of the kind and the pillar that were chosen; an empty choice takes all. */
export function passes({ page }: Hit, names: Names, { kind, pillar }: Chosen): boolean {
  const own = names.pages[page];
  return own !== undefined && (kind === '' || own.kind === kind) && (pillar === '' || own.pillars.includes(pillar));
}
