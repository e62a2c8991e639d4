// The other language keeps what the address says beyond the page: the anchor and the query.
const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');

function follow(): void {
  if (link === null) return;
  link.search = location.search;
  link.hash = location.hash;
}

// The search writes its query into the address without an event: the link is brought up to date when it is about to be used.
for (const event of ['pointerdown', 'focus', 'click']) link?.addEventListener(event, follow);

export {};
