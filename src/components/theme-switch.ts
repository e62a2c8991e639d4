// The theme: as the device has it, or as the reader chose. theme.js sets it again on the next page, before the first paint.
import { chosen, choose } from './choice.ts';

const buttons = [...document.querySelectorAll<HTMLInputElement>('input[name="theme"]')];

function apply(): void {
  const theme = chosen('theme') ?? '';
  if (theme === '') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const button of buttons) button.checked = button.value === theme;
}

for (const button of buttons) {
  button.addEventListener('change', () => {
    choose('theme', button.value || undefined);
    apply();
  });
}
// Also a page that is open in another tab, or comes back from the history.
addEventListener('storage', apply);
addEventListener('pageshow', apply);
apply();
