// With script, a number opens its evidence in place; without, its link leads there. Nothing is loaded before it is asked for.
const box = document.querySelector<HTMLElement>('#evidence-popover');

/** The evidence that an address names, from this page or from the one it stands on. */
async function evidenceAt(address: URL): Promise<Element | null> {
  if (address.pathname === location.pathname) return document.getElementById(address.hash.slice(1));
  const answer = await fetch(address);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.getElementById(address.hash.slice(1));
}

function show(target: HTMLElement, evidence: Element, address: URL): void {
  const statement = evidence.closest('details')?.querySelector('summary')?.textContent ?? '';
  const heading = document.createElement('p');
  heading.className = 'statement';
  heading.textContent = statement;
  const whole = document.createElement('a');
  whole.href = address.href;
  whole.textContent = target.dataset['whole'] ?? '';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'copy close';
  close.textContent = target.dataset['close'] ?? '';
  close.addEventListener('click', () => target.hidePopover());
  const content = [...document.importNode(evidence, true).childNodes];
  const foot = document.createElement('p');
  foot.append(whole);
  target.replaceChildren(close, heading, ...content, foot);
  offerCopies(target);
  target.showPopover();
  target.scrollTop = 0;
  close.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  if (box === null || !('showPopover' in box) || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.figure, a.evidence-mark') : null;
  if (link === null || !link.hash.startsWith('#fact-')) return;
  const address = new URL(link.href);
  event.preventDefault();
  evidenceAt(address).then((evidence) => (evidence === null ? location.assign(address) : show(box, evidence, address)), () => location.assign(address));
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button.copy[data-done]') : null;
  const text = button?.parentElement?.querySelector('.citation')?.textContent;
  if (button === null || text === undefined || text === null) return;
  void navigator.clipboard.writeText(text).then(() => { button.textContent = button.dataset['done'] ?? ''; });
});

function offerCopies(within: ParentNode): void {
  if (!('clipboard' in navigator)) return;
  for (const button of within.querySelectorAll<HTMLButtonElement>('button.copy[data-done]')) button.hidden = false;
}
offerCopies(document);

export {};
