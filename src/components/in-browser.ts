// What every page does in the browser, beyond what it is without script.
import './evidence-popover.ts';
import './language-switch.ts';
import './search-keys.ts';
import './theme-switch.ts';
