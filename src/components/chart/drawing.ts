import type { Stop } from './walk.ts';

/** A mark of a drawing that can be visited, and what is said of it. */
export interface Point extends Stop {
  /** The same in the narrow and in the wide drawing. */
  readonly key: string;
  readonly element: SVGGraphicsElement;
  readonly text: string;
}

/**
 * Turns a picture with an alternative text into one whose marks are told one by one. Their names move from <title>, which a browser
 * would show a second time, to aria-label; what is read nowhere else but in the names – axes, labels – is left out for who listens.
 */
export function openDrawing(svg: SVGSVGElement): void {
  svg.setAttribute('role', 'none');
  svg.removeAttribute('aria-labelledby');
  for (const mark of svg.querySelectorAll<SVGElement>('[data-x]')) {
    const title = mark.querySelector(':scope > title');
    if (title === null) continue;
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', title.textContent ?? '');
  }
  for (const title of svg.querySelectorAll('title')) title.remove();
  for (const child of svg.children) if (!child.matches('desc, [data-x]') && child.querySelector('[data-x]') === null) child.setAttribute('aria-hidden', 'true');
}

/** The marks of an opened drawing that is shown and that no switch hides, in the order they are drawn in. */
export function pointsOf(svg: SVGSVGElement): Point[] {
  const counts = new Map<string, number>();
  return [...svg.querySelectorAll<SVGGraphicsElement>('[data-x][aria-label]')].flatMap((element): Point[] => {
    const { series = '', x = '' } = element.dataset;
    const place = JSON.stringify([series, x]);
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    if (element.classList.contains('off')) return [];
    const box = element.getBBox();
    return [{ key: `${place}${count}`, series, x, middle: [box.x + box.width / 2, box.y + box.height / 2], element, text: element.getAttribute('aria-label') ?? '' }];
  });
}

const SVG = 'http://www.w3.org/2000/svg';

/** A ring around a mark, ink on a rim of paper, so that it is seen on any colour. */
export function ring(svg: SVGSVGElement, element: SVGGraphicsElement | undefined): void {
  for (const old of svg.querySelectorAll('.ring')) old.remove();
  if (element === undefined) return;
  const { x, y, width, height } = element.getBBox();
  for (const className of ['ring rim', 'ring']) {
    const rect = document.createElementNS(SVG, 'rect');
    const attributes = { class: className, x: x - 4, y: y - 4, width: width + 8, height: height + 8, rx: 4, 'aria-hidden': 'true' };
    for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, String(value));
    svg.append(rect);
  }
}
