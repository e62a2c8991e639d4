import { place } from './place.ts';

/** What is seen beside a point; a listener hears the same from the live text, so it is not read twice. */
export interface Tip {
  readonly show: (text: string, point: Element) => void;
  readonly hide: () => void;
}

export function tipOf(figure: HTMLElement): Tip {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  figure.append(tip);
  return {
    hide: () => { tip.hidden = true; },
    show: (text, point) => {
      tip.replaceChildren(...parts(text));
      tip.hidden = false;
      // At its origin it has the whole width to grow into.
      tip.style.translate = '0 0';
      const frame = figure.getBoundingClientRect();
      const view = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
      const { left, top } = place(tip.getBoundingClientRect(), point.getBoundingClientRect(), frame, view);
      tip.style.translate = `${left - frame.left}px ${top - frame.top}px`;
    },
  };
}

/** A mark is named `series, x: value – note`: the value is what is looked for, so it stands out. */
function parts(text: string): HTMLElement[] {
  const [, of = '', rest = text] = /^(.*?): (.*)$/s.exec(text) ?? [];
  const [value = '', ...note] = rest.split(' – ');
  const lines = [['span', of], ['strong', value], ['span', note.join(' – ')]] as const;
  return lines.filter(([, line]) => line !== '').map(([name, line]) => Object.assign(document.createElement(name), { textContent: line }));
}
