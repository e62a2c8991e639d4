/**
 * A drawing of many marks leaves their names to the chart's own page, so that the text around it stays light. They are fetched when
 * a reader first asks, and take the place of the drawings without.
 */
export async function fetchNames(stage: HTMLElement, address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const named = page.querySelectorAll('.chart .drawing svg');
  stage.querySelectorAll('svg').forEach((svg, index) => {
    const whole = named[index];
    if (whole !== undefined) svg.replaceWith(document.importNode(whole, true));
  });
}
