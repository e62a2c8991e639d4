// What a chart does with script once it comes near: pointer, touch and arrow keys visit every mark, whatever the kind.
import { openDrawing, pointsOf, ring, type Point } from './drawing.ts';
import { fetchNames } from './names.ts';
import { pointAt } from './pointer.ts';
import { switchSeries } from './series-switch.ts';
import { tipOf } from './tip.ts';
import { isStep, nextStop } from './walk.ts';

/**
 * Makes the drawings of a figure one thing to visit: one tab stop, which keeps the focus while the arrows move among the marks, so
 * that a change from the wide to the narrow drawing loses nothing. `application` lets a screen reader hand the arrows over; its
 * marks stay in reach of a finger that explores, as pictures with names.
 */
export function openChart(figure: HTMLElement): void {
  const stage = figure.querySelector<HTMLElement>('.drawing');
  const live = figure.querySelector<HTMLElement>('.live');
  const description = stage?.querySelector('desc')?.id;
  if (stage === null || live === null || description === undefined) return;
  const { role = '', keys = '', names, on = '', off = '', last = '' } = stage.dataset;
  const tip = tipOf(figure);
  let drawn = false;
  let current: string | undefined;
  let seen = false;

  const shown = () => [...stage.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
  const points = (): Point[] => {
    const svg = shown();
    return !drawn || svg === undefined ? [] : pointsOf(svg);
  };

  function visit(point: Point | undefined): void {
    for (const svg of stage?.querySelectorAll('svg') ?? []) ring(svg, undefined);
    seen = point !== undefined;
    if (point === undefined) return tip.hide();
    current = point.key;
    const svg = shown();
    if (svg !== undefined) ring(svg, point.element);
    tip.show(point.text, point.element);
  }
  const say = (text: string) => { live.textContent = text; };
  const remembered = (all: readonly Point[]) => all.find(({ key }) => key === current);

  function open(): void {
    for (const svg of stage?.querySelectorAll('svg') ?? []) openDrawing(svg);
    drawn = true;
  }
  let opening: Promise<void> | undefined;
  /** Drawings with names are open from the start; the names of the others come first, and the key or the finger waits for them. */
  const opened = (): Promise<void> => (opening ??= drawn || names === undefined ? Promise.resolve() : fetchNames(stage, names).then(open, () => { opening = undefined; }));

  if (names === undefined) open();
  stage.tabIndex = 0;
  const attributes = { role: 'application', 'aria-roledescription': role, 'aria-label': stage.dataset['name'] ?? '', 'aria-describedby': `${description} ${keys}` };
  for (const [name, value] of Object.entries(attributes)) stage.setAttribute(name, value);

  stage.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { key } = event;
    if (key === 'Escape' && seen) {
      event.preventDefault();
      visit(undefined);
      return say('');
    }
    if (!isStep(key)) return;
    event.preventDefault();
    void opened().then(() => {
      const all = points();
      const next = nextStop(all, remembered(all), key);
      next?.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      visit(next);
      say(next?.text ?? '');
    });
  });

  stage.addEventListener('pointermove', (event) => {
    if (!drawn) return void opened();
    const point = pointAt(points(), event);
    if (!seen || point?.key !== current) visit(point);
  });
  // A finger leaves as soon as it is lifted: what it showed stays until it taps elsewhere.
  stage.addEventListener('pointerleave', (event) => { if (event.pointerType !== 'touch') visit(undefined); });
  // The finger turned out to scroll the page.
  stage.addEventListener('pointercancel', () => visit(undefined));
  stage.addEventListener('click', (event) => {
    void opened().then(() => {
      const point = pointAt(points(), event);
      visit(point);
      say(point?.text ?? '');
    });
  });
  document.addEventListener('pointerdown', (event) => { if (seen && event.target instanceof Node && !stage.contains(event.target)) visit(undefined); });
  stage.addEventListener('focusout', () => visit(undefined));

  switchSeries([...figure.querySelectorAll<HTMLButtonElement>('.series-switch button')], stage, { on, off, last }, (text) => {
    visit(undefined);
    say(text);
  });
  new ResizeObserver(() => { if (seen) visit(remembered(points())); }).observe(figure);
}
