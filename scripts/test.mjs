// npm test: installs what is missing (a browser too), then runs every test but the sweeps; npm run sweep: those. The last line is the count.
import { findBrowser } from './browser.mjs';
import { install, npm } from './installed.mjs';

install();
process.env.CHROME_PATH = await findBrowser();
npm('run', '--silent', 'test:all', '--', process.argv[2] === 'sweep' ? '--project=sweep' : '--project=!sweep');
