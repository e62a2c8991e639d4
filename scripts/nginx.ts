// npm run -s nginx [-- <listen>]: prints a configuration for nginx, for the site as it is built with the same SITE, BASE and OUT.
import path from 'node:path';
import { nginxConfiguration } from '../src/exports/hosting/nginx.ts';
import { SITE } from '../src/i18n/address.ts';

const folder = path.resolve(process.env['OUT'] ?? path.join(import.meta.dirname, '../dist'));
process.stdout.write(nginxConfiguration({ folder, listen: process.argv[2] ?? '80', name: SITE === undefined ? undefined : new URL(SITE).hostname }));
