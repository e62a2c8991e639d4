// For tests alone: the small plan of src/strategy with words and charts around it.
import { faultLine, inFileOrder } from '../package/fault.ts';
import { withFiles, type Edit, type Files } from '../package/sample-package.ts';
import { strategyFiles } from '../strategy/sample-strategy.ts';
import { readMdx } from './mdx.ts';
import { fingerprint } from './parity.ts';
import { readPublication, type Publication } from './publication.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const both = (en: string, ko: string) => ({ en, ko });

const SITE = {
  name: both('Lights', '등불'), description: both('A plan.', '계획.'), headline: both('More light', '더 밝게'), lede: both('For tests.', '시험용.'), publisher: both('Tests', '시험'),
  licence: { name: both('CC0', 'CC0'), address: 'https://creativecommons.org/publicdomain/zero/1.0/' }, home: { facts: [{ fact: 'cap', name: both('Cap', '한도') }], charts: ['wrecks'] },
};

const WRECKS = {
  kind: 'line', table: 'observations', filter: { indicator: ['wrecks'] }, x: 'period', y: 'value', series: 'indicator', unit: 'persons', axis: 'time',
  title: both('Wrecks fell to {wrecks@2020}', '난파가 {wrecks@2020|으로로} 줄었다'), subtitle: both('A year', '한 해'), alt: both('A line.', '선.'), notes: [both('A note.', '유의점.')], measures: ['lamps'],
};

/** The answers of the sample explainer, on one line. */
export const ANSWERS = 'answers: { what: "{cap}", changed: "{cap}", when: "{passed-on:date}", whom: "{pupils}", know: "{cap:evidence}" }';

const prose = (title: string, heading: string, first: string, second: string) => `---
title: "${title}"
description: "${title}."
order: 1
pillar: 1
measures:
  - lamps
${ANSWERS}
---

${first} <Fact id="cap" />.
## ${heading}

${second} <Fact id="cap" show="was" /> <Evidence id="range" /> <Measure id="lamps" />

<WasNow facts="cap" />

<Chart slug="wrecks" />
`;

/** The files of a publication by their path in it. */
export function publicationFiles(): Files {
  return {
    ...Object.fromEntries(Object.entries(strategyFiles()).map(([name, content]) => [`data/${name}`, content])),
    'content/site.json': json(SITE),
    'content/charts/wrecks.json': json(WRECKS),
    'content/explainers/lamps/en.mdx': prose('Lamps', 'What was', 'The cap is', 'It was'),
    'content/explainers/lamps/ko.mdx': prose('등', '이전', '상한은', '이전에는'),
    'content/pages/about/en.mdx': '---\ntitle: "About"\ndescription: "Who."\n---\n\nTests.\n',
    'content/pages/about/ko.mdx': '---\ntitle: "소개"\ndescription: "누구."\n---\n\n시험.\n',
  };
}

/** Twins as if each had just been checked against the other; no line moves. Those that keep a fingerprint already are left. */
function checkedTwins(files: Files): void {
  for (const [name, twin] of Object.keys(files).flatMap((name) => (/\/(en|ko)\.mdx$/.test(name) ? [[name, name.replace(/en(?=\.mdx$)|ko(?=\.mdx$)/, (one) => (one === 'en' ? 'ko' : 'en'))] as const] : []))) {
    const [own, other] = [files[name], files[twin]];
    if (typeof own !== 'string' || typeof other !== 'string' || own.includes('checked_against')) continue;
    const { mdx } = readMdx(twin, new TextEncoder().encode(other));
    if (mdx !== undefined) files[name] = own.replace('\n---\n\n', `\nchecked_against: "${fingerprint(mdx)}"\n---\n`);
  }
}

/** The files of the sample publication after some edits. */
export function filesAfter(...edits: readonly Edit[]): Files {
  const files = publicationFiles();
  for (const edit of edits) edit(files);
  checkedTwins(files);
  return files;
}

/** The sample publication after some edits, or what is told of it, line by line. */
export function sampleAfter(...edits: readonly Edit[]): { publication: Publication | undefined; lines: string[] } {
  const { publication, faults } = withFiles(filesAfter(...edits), readPublication);
  return { publication, lines: inFileOrder(faults).map(faultLine) };
}

/** The sample publication itself. */
export function samplePublication(): Publication {
  const { publication, lines } = sampleAfter();
  if (publication === undefined) throw new Error(lines.join('\n'));
  return publication;
}
