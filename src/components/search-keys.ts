// `/` leads to the search, Escape back to where one was. WCAG 2.1.4: a reader can switch the key off at the foot of each page.
import { chosen, choose } from './choice.ts';

const option = document.querySelector<HTMLInputElement>('input[name="slash"]');
if (option !== null) {
  option.checked = chosen('slash') !== 'off';
  option.addEventListener('change', () => choose('slash', option.checked ? undefined : 'off'));
}

const fields = [...document.querySelectorAll<HTMLInputElement>('#query, #find')];
let before: HTMLElement | undefined;

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || option?.checked === false) return;
  const at = document.activeElement;
  if (at instanceof HTMLElement && (at.isContentEditable || at.matches('input:not([type="radio"], [type="checkbox"]), textarea, select'))) return;
  event.preventDefault();
  const field = fields.find((one) => one.checkVisibility());
  if (field === undefined) {
    document.querySelector<HTMLAnchorElement>('.find-link')?.click();
    return;
  }
  before = at instanceof HTMLElement && at !== document.body ? at : undefined;
  field.focus();
  field.select();
});

for (const field of fields) {
  field.addEventListener('keydown', (event) => {
    // The first Escape clears what was typed, as browsers have it; the next one leaves.
    if (event.key !== 'Escape' || event.isComposing || field.value !== '') return;
    if (before?.isConnected === true) before.focus();
    else field.blur();
    before = undefined;
  });
}
