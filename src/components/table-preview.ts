// The rows of a table, sorted, filtered and turned page by page. They are loaded when a reader first asks for it; what is asked stands in the address.
import { arrangedRows, type Arrangement, type Cells } from './arranged-rows.ts';

const box = document.querySelector<HTMLElement>('.table-preview');
if (box !== null) enliven(box);

function enliven(root: HTMLElement): void {
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Readonly<Record<'shown' | 'found' | 'up' | 'down' | 'none' | 'loading' | 'failed', string>>;
  const size = Number(root.dataset['page']);
  const status = root.querySelector('[role="status"]');
  const body = root.querySelector('tbody');
  const form = root.querySelector('form');
  const [find, column] = [root.querySelector('input'), root.querySelector('select')];
  const heads = [...root.querySelectorAll<HTMLElement>('th[data-column]')];
  const turns = [...root.querySelectorAll<HTMLButtonElement>('[data-turn]')];
  if (status === null || body === null || form === null || find === null || column === null) return;
  const names = heads.map((head) => head.dataset['column'] ?? '');
  const titles = heads.map((head) => head.textContent.trim());
  const language = document.documentElement.lang;
  const digits = new Intl.NumberFormat(language);
  let loaded: Promise<readonly Cells[]> | undefined;
  let wanted: Arrangement = { sort: undefined, find: '', column: undefined };
  let first = 0;
  let round = 0;

  const load = async (): Promise<readonly Cells[]> => {
    const answer = await fetch(root.dataset['rows'] ?? '');
    if (!answer.ok) throw new Error(String(answer.status));
    const { rows } = (await answer.json()) as { readonly rows: readonly Readonly<Record<string, Cells[number]>>[] };
    return rows.map((row) => names.map((name) => row[name] ?? null));
  };

  async function show(): Promise<void> {
    const own = ++round;
    if (loaded === undefined) {
      status?.replaceChildren(words.loading);
      loaded = load();
    }
    const rows = await loaded.catch(() => undefined);
    if (own !== round) return;
    if (rows === undefined) {
      loaded = undefined;
      status?.replaceChildren(words.failed);
      return;
    }
    const found = arrangedRows(rows, wanted, language);
    first = Math.min(first, Math.floor(Math.max(0, found.length - 1) / size) * size);
    body?.replaceChildren(...found.slice(first, first + size).map(rowElement));
    status?.replaceChildren(said(found.length, rows.length));
    for (const turn of turns) turn.disabled = Number(turn.dataset['turn']) < 0 ? first === 0 : first + size >= found.length;
    heads.forEach((head, index) => head.setAttribute('aria-sort', wanted.sort?.column !== index ? 'none' : wanted.sort.up ? 'ascending' : 'descending'));
    remember();
  }

  const filled = (text: string, ...values: readonly string[]) => text.replaceAll(/\{(\d?)\}/g, (_, place: string) => values[Number(place)] ?? '');

  function said(found: number, all: number): string {
    if (found === 0) return words.none;
    const parts = [filled(words.shown, digits.format(first + 1), digits.format(Math.min(first + size, found)), digits.format(found))];
    if (wanted.find !== '') parts.push(filled(words.found, digits.format(all)));
    if (wanted.sort !== undefined) parts.push(filled(wanted.sort.up ? words.up : words.down, titles[wanted.sort.column] ?? ''));
    return parts.join(', ');
  }

  function rowElement(cells: Cells): HTMLTableRowElement {
    const row = document.createElement('tr');
    cells.forEach((cell, index) => {
      const element = row.insertCell();
      element.className = heads[index]?.className ?? '';
      element.dataset['name'] = titles[index] ?? '';
      element.textContent = String(cell ?? '');
    });
    return row;
  }

  /** What is asked goes into the address, so that it can be passed on and stays when the language changes. */
  function remember(): void {
    const query = new URLSearchParams();
    if (wanted.sort !== undefined) query.set('sort', `${names[wanted.sort.column] ?? ''}.${wanted.sort.up ? 'up' : 'down'}`);
    if (wanted.find !== '') query.set('find', wanted.find);
    if (wanted.column !== undefined) query.set('in', names[wanted.column] ?? '');
    if (first > 0) query.set('from', String(first + 1));
    history.replaceState(null, '', `${location.pathname}${query.size === 0 ? '' : `?${query}`}${location.hash}`);
  }

  heads.forEach((head, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = titles[index] ?? '';
    button.addEventListener('click', () => {
      wanted = { ...wanted, sort: wanted.sort?.column !== index ? { column: index, up: true } : wanted.sort.up ? { column: index, up: false } : undefined };
      first = 0;
      void show();
    });
    head.replaceChildren(button);
    head.setAttribute('aria-sort', 'none');
  });
  for (const turn of turns) turn.addEventListener('click', () => { first = Math.max(0, first + Number(turn.dataset['turn']) * size); void show(); });

  const ask = () => {
    const place = names.indexOf(column.value);
    wanted = { ...wanted, find: find.value.trim(), column: place < 0 ? undefined : place };
    first = 0;
    void show();
  };
  let wait = 0;
  find.addEventListener('input', () => { clearTimeout(wait); wait = window.setTimeout(ask, 200); });
  column.addEventListener('change', ask);
  form.addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(wait); ask(); });

  const asked = new URLSearchParams(location.search);
  const [sorted = '', way] = (asked.get('sort') ?? '').split('.');
  if (names.includes(sorted)) wanted = { ...wanted, sort: { column: names.indexOf(sorted), up: way !== 'down' } };
  if (names.includes(asked.get('in') ?? '')) wanted = { ...wanted, column: names.indexOf(asked.get('in') ?? '') };
  wanted = { ...wanted, find: asked.get('find') ?? '' };
  first = Math.max(0, Math.floor((Number(asked.get('from') ?? 1) - 1) / size) * size) || 0;
  find.value = wanted.find;
  column.value = wanted.column === undefined ? '' : (names[wanted.column] ?? '');
  if (wanted.sort !== undefined || wanted.find !== '' || first > 0) void show();
}
