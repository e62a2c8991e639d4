import { address, BASE } from '../../i18n/address.ts';
import { LANGUAGES } from '../../i18n/language.ts';
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

/** A word of the configuration, whatever is in it. */
const quoted = (word: string) => `"${word.replace(/[\\"]/g, '\\$&')}"`;
/** What nginx would put a variable into: it knows no way to write a dollar but a variable that holds one. */
const withDollars = (word: string) => quoted(word.replaceAll('$', '${publication_dollar}'));
/** A pattern for an address as nginx compares it: decoded. */
const begins = (addresses: readonly string[], rest = '') => quoted(`~^(?:${addresses.map((one) => decodeURIComponent(one).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})${rest}`);

/**
 * A file for `/etc/nginx/conf.d/`: a site of plain files, with the same headers as `_headers` gives it elsewhere. nginx 1.18 or newer.
 * Errors are kept as little as accesses, since each names who asked for what. gzip works at 6, as in its own program: at
 * the 1 of nginx, pages are a tenth heavier.
 */
export function nginxConfiguration({ folder, listen, name }: Server): string {
  const embeds = LANGUAGES.map((language) => address(language, 'embed'));
  const never = [NEVER_CHANGES.assets, NEVER_CHANGES.releases, ...NEVER_CHANGES.search];
  const place = folder.replace(/\/*$/, '/');
  const base = decodeURIComponent(BASE);
  return `${place.includes('$') ? '# A dollar in the name of the folder.\ngeo $publication_dollar {\n  default "$";\n}\n\n' : ''}# What a page may load, and who may show it in a frame.
map $uri $publication_policy {
  default "";
  ${begins(embeds)} "${POLICIES.embed}";
  "~\\.html$" "${POLICIES.page}";
  ${begins([`${BASE}charts/`], '.*\\.(?:svg|png)$')} "${POLICIES.picture}";
}

# How long an answer may be kept.
map $uri $publication_caching {
  default "${CACHING.short}";
  "~\\.html$" "${CACHING.asked}";
  ${begins(never)} "${CACHING.forever}";
}

server {
  listen ${listen};
${name === undefined ? '' : `  server_name ${name};\n`}  server_tokens off;
  absolute_redirect off;
  # Nothing is kept of who reads what. To look for a fault, take out error_log for as long.
  access_log off;
  error_log /dev/null emerg;

  location ${quoted(base)} {
    alias ${withDollars(place)};
    index index.html;
  }
${BASE === '/' ? '' : outside(base)}  error_page 404 @nowhere;
  error_page 403 =404 @nowhere;
  location @nowhere {
    root ${withDollars(place)};
    try_files /404.html =404;
  }

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
  gzip_comp_level 6;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types ${TEXT.join(' ')};
}
`;
}

/** What lies not under the base path: the path without its last slash, which people type, and the rest of the server. */
const outside = (base: string) => `  location = ${quoted(base.slice(0, -1))} {
    return 301 ${quoted(`${BASE}$is_args$args`)};
  }
  location / {
    return 404;
  }
`;
