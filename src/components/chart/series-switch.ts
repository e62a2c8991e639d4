/** What the buttons of a chart say when they are pressed, `{}` for the name of the series. */
interface Said {
  readonly on: string;
  readonly off: string;
  readonly last: string;
}

/**
 * Buttons that switch series off and on. One stays: its button says why it does nothing. `changed` gets what there is to announce,
 * after the marks have changed.
 */
export function switchSeries(buttons: readonly HTMLButtonElement[], stage: HTMLElement, said: Said, changed: (text: string) => void): void {
  const isOn = (button: HTMLButtonElement) => button.getAttribute('aria-pressed') === 'true';
  const marksOf = (button: HTMLButtonElement) => [...stage.querySelectorAll<SVGElement>('svg [data-series]')].filter((mark) => mark.dataset['series'] === button.dataset['series']);
  for (const button of buttons) {
    swatch(button, marksOf(button));
    button.addEventListener('click', () => {
      const name = button.textContent?.trim() ?? '';
      if (isOn(button) && buttons.filter(isOn).length === 1) return changed(said.last);
      const on = !isOn(button);
      button.setAttribute('aria-pressed', String(on));
      for (const mark of marksOf(button)) mark.classList.toggle('off', !on);
      const shown = buttons.filter(isOn);
      for (const each of buttons) {
        if (shown.length === 1 && isOn(each)) each.setAttribute('aria-disabled', 'true');
        else each.removeAttribute('aria-disabled');
      }
      changed((on ? said.on : said.off).replace('{}', name));
    });
  }
}

/** A button looks like what it switches: the colour of the marks, and the dash of their line. */
function swatch(button: HTMLButtonElement, marks: readonly SVGElement[]): void {
  const sample = button.querySelector('line');
  const colour = marks.flatMap((mark) => [mark.getAttribute('stroke'), mark.getAttribute('fill')]).find((value) => /^var\(--[a-z]\d\)$/.test(value ?? ''));
  if (typeof colour === 'string') sample?.setAttribute('stroke', colour);
  const line = marks.find((mark) => mark.matches('path.series'));
  if (line === undefined) return;
  sample?.setAttribute('stroke-width', '3');
  sample?.setAttribute('stroke-dasharray', line.getAttribute('stroke-dasharray') ?? 'none');
}
