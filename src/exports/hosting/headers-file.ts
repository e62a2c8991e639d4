import { address, BASE } from '../../i18n/address.ts';
import { FIRST, LANGUAGES } from '../../i18n/language.ts';
import type { Publication } from '../../texts/publication.ts';
import { pageSteps } from '../../views/page-list.ts';
import { CACHING, EVERYWHERE, NEVER_CHANGES, POLICIES } from './answers.ts';

type Rule = readonly [address: string, headers: Readonly<Record<string, string>>];

/**
 * `_headers`, which Netlify, Cloudflare Pages and other hosts of plain files read beside the pages. A host joins what all matching rules
 * say of one header, so no two rules that name the same header match the same address; that is why pages are listed by their folders.
 */
export function headersFile(publication: Publication): string {
  const policy = (value: string) => ({ 'Content-Security-Policy': value });
  const forever = { 'Cache-Control': CACHING.forever };
  const folders = [...new Set(pageSteps(publication).flatMap(([folder]) => folder ?? []))];
  const rules: Rule[] = [
    [`${BASE}*`, EVERYWHERE],
    ...[NEVER_CHANGES.assets, NEVER_CHANGES.releases, ...NEVER_CHANGES.search].map((folder): Rule => [`${folder}*`, forever]),
    [`${BASE}404.html`, policy(POLICIES.page)],
    ...LANGUAGES.flatMap((language) => [
      [address(language), policy(POLICIES.page)] as const,
      ...folders.flatMap((folder): readonly Rule[] => (folder === 'charts' && language === FIRST ? chartRules(policy) : [[`${address(language, folder)}*`, policy(POLICIES.page)]])),
      [`${address(language, 'embed')}*`, policy(POLICIES.embed)] as const,
    ]),
  ];
  return rules.map(([at, headers]) => `${[at, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`).join('\n');
}

/** Beside the page of a chart lie its pictures, which other sites may show. */
function chartRules(policy: (value: string) => Readonly<Record<string, string>>): readonly Rule[] {
  const charts = address(FIRST, 'charts');
  return [[charts, policy(POLICIES.page)], [`${charts}:chart/`, policy(POLICIES.page)], [`${charts}:chart/:file`, policy(POLICIES.picture)]];
}
