// Before a command in TypeScript: in a fresh checkout the machine's own Node may not read it. Installs what is needed where nothing is;
// what is installed stays as it is, since whoever changes it does so on purpose.
import { install, isInstalled } from './installed.mjs';

if (!isInstalled()) install();
