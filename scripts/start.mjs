// npm start: installs what is missing, checks, builds and serves the site at http://localhost:4321.
import { install, npm } from './installed.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
install();
npm('run', '--silent', 'build');
npm('run', '--silent', 'serve');
