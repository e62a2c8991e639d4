// With script, a number opens its evidence in place; without, its link leads there. Nothing is loaded before it is asked for.
const box = document.querySelector<HTMLElement>('#evidence-popover');
let opener: HTMLElement | undefined;

/** The evidence that an address names, from this page or from the one it stands on. */
async function evidenceAt(address: URL): Promise<Element | null> {
  if (address.pathname === location.pathname) return document.getElementById(address.hash.slice(1));
  const answer = await fetch(address);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.getElementById(address.hash.slice(1));
}

function show(target: HTMLElement, evidence: Element, address: URL): void {
  const heading = document.createElement('p');
  heading.id = 'evidence-statement';
  heading.className = 'statement';
  heading.append(...copied(evidence.closest('details')?.querySelector('summary')));
  const whole = document.createElement('a');
  whole.href = address.href;
  whole.textContent = target.dataset['whole'] ?? '';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'quiet close';
  close.textContent = target.dataset['close'] ?? '';
  close.addEventListener('click', () => target.hidePopover());
  const foot = document.createElement('p');
  foot.append(whole);
  target.replaceChildren(close, heading, ...copied(evidence), foot);
  offerCopies(target);
  target.showPopover();
  target.scrollTop = 0;
  target.focus({ preventScroll: true });
}

const copied = (from: Element | null | undefined): Node[] => (from === null || from === undefined ? [] : [...document.importNode(from, true).childNodes]);

document.addEventListener('click', (event) => {
  if (box === null || !('showPopover' in box) || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.figure, a.evidence-mark') : null;
  if (link === null || !link.hash.startsWith('#fact-')) return;
  const address = new URL(link.href);
  event.preventDefault();
  opener = link;
  evidenceAt(address).then((evidence) => (evidence === null ? location.assign(address) : show(box, evidence, address)), () => location.assign(address));
});

// The focus goes back to the number, unless the reader has put it elsewhere; leaving the box closes it, so that it covers nothing that has the focus.
let within = false;
box?.addEventListener('beforetoggle', (event) => { within = event.newState === 'closed' && box.contains(document.activeElement); });
box?.addEventListener('toggle', () => { if (within && document.activeElement === document.body) opener?.focus(); });
box?.addEventListener('focusout', (event) => {
  if (!within && event.relatedTarget instanceof Node && !box.contains(event.relatedTarget)) box.hidePopover();
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button.copy[data-done]') : null;
  const text = button?.parentElement?.querySelector('.citation')?.textContent;
  if (button === null || text === undefined || text === null) return;
  void navigator.clipboard.writeText(text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')).then(() => { button.textContent = button.dataset['done'] ?? ''; });
});

function offerCopies(within: ParentNode): void {
  if (!('clipboard' in navigator)) return;
  for (const button of within.querySelectorAll<HTMLButtonElement>('button.copy[data-done]')) button.hidden = false;
}
offerCopies(document);

export {};
