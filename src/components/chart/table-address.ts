// Whether the table of a chart is open stands in the address, `?table=<slug>`, so that it can be sent on and the other language keeps it.
const tables = [...document.querySelectorAll<HTMLDetailsElement>('details[data-table]')];
const NAME = 'table';

function follow(): void {
  const open = new URLSearchParams(location.search).getAll(NAME);
  for (const table of tables) if (open.includes(table.dataset['table'] ?? '') || (table.id !== '' && location.hash === `#${table.id}`)) table.open = true;
}

for (const table of tables) {
  table.addEventListener('toggle', () => {
    const address = new URL(location.href);
    const slug = table.dataset['table'] ?? '';
    if (table.open === address.searchParams.has(NAME, slug)) return;
    if (table.open) address.searchParams.append(NAME, slug);
    else address.searchParams.delete(NAME, slug);
    // An anchor that opens the table would open it again.
    if (!table.open && table.id !== '' && address.hash === `#${table.id}`) address.hash = '';
    history.replaceState(history.state, '', address);
  });
}
addEventListener('hashchange', follow);
follow();
