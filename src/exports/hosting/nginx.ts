import { address, BASE } from '../../i18n/address.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { alternatives } from '../../texts/alternatives.ts';
import { CACHING, EVERYWHERE, NEVER_CHANGES, POLICIES } from './answers.ts';

/** Where a server runs: the folder it serves, what it listens on (`80`, `127.0.0.1:8080`), and its name, if it has one. */
export interface Server {
  readonly folder: string;
  readonly listen: string;
  readonly name: string | undefined;
}

/** Media types by ending, as registered with IANA where they are; what begins with `text` is told to be UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html', 'text/css': 'css', 'text/javascript': 'js', 'application/json': 'json', 'application/ld+json': 'jsonld', 'text/turtle': 'ttl', 'application/manifest+json': 'webmanifest',
  'text/csv': 'csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx', 'application/vnd.apache.parquet': 'parquet', 'application/zip': 'zip',
  'text/calendar': 'ics', 'text/plain': 'txt', 'text/markdown': 'md', 'application/atom+xml': 'atom', 'application/xml': 'xml', 'application/x-bibtex': 'bib', 'application/x-research-info-systems': 'ris', 'text/yaml': 'cff',
  'image/svg+xml': 'svg', 'image/png': 'png', 'image/x-icon': 'ico', 'application/wasm': 'wasm',
};
const UTF8 = ['text/css', 'text/javascript', 'text/turtle', 'text/csv', 'text/calendar', 'text/plain', 'text/markdown', 'application/xml', 'application/x-bibtex', 'application/x-research-info-systems', 'text/yaml'];
/** What compressing makes smaller: files of text. Workbooks, archives, pictures and Parquet are compressed in themselves. */
const TEXT = [...UTF8, 'application/json', 'application/ld+json', 'application/manifest+json', 'application/atom+xml', 'image/svg+xml'];

/** A file for `/etc/nginx/conf.d/`: a site of plain files, with the same headers as `_headers` gives it elsewhere. nginx 1.18 or newer. */
export function nginxConfiguration({ folder, listen, name }: Server): string {
  const embeds = LANGUAGES.map((language) => address(language, 'embed'));
  const never = [NEVER_CHANGES.assets, NEVER_CHANGES.releases, ...NEVER_CHANGES.search];
  return `# What a page may load, and who may show it in a frame.
map $uri $publication_policy {
  default "";
  "~^(?:${alternatives(embeds)})" "${POLICIES.embed}";
  "~\\.html$" "${POLICIES.page}";
  "~^${alternatives([`${BASE}charts/`])}.*\\.(?:svg|png)$" "${POLICIES.picture}";
}

# How long an answer may be kept.
map $uri $publication_caching {
  default "${CACHING.short}";
  "~\\.html$" "${CACHING.asked}";
  "~^(?:${alternatives(never)})" "${CACHING.forever}";
}

server {
  listen ${listen};
${name === undefined ? '' : `  server_name ${name};\n`}  server_tokens off;
  absolute_redirect off;
  # Nothing is kept of who reads what.
  access_log off;
  log_not_found off;

  location ${BASE} {
    alias ${folder.replace(/\/*$/, '/')};
    index index.html;
  }
${BASE === '/' ? '' : '  location / {\n    return 404;\n  }\n'}  error_page 404 ${BASE}404.html;
  error_page 403 =404 ${BASE}404.html;

${Object.entries(EVERYWHERE).map(([header, value]) => `  add_header ${header} "${value}" always;`).join('\n')}
  add_header Content-Security-Policy $publication_policy always;
  add_header Cache-Control $publication_caching always;

  types {
${Object.entries(TYPES).map(([type, ending]) => `    ${type} ${ending};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${UTF8.join(' ')};

  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types ${TEXT.join(' ')};
}
`;
}
