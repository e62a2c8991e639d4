import { describe, expect, inject, it } from 'vitest';
import { checkedPublication } from '../../texts/publication.ts';
import { home } from './built.ts';
import { attributes, builtPages, visibleText } from './pages.ts';

const { strategy } = checkedPublication(home);
const pages = new Map(builtPages(inject('dist')).map((page) => [page.path, page.html]));
const main = (path: string) => /<main[\s\S]*<\/main>/.exec(pages.get(path) ?? '')?.[0] ?? '';
const links = (path: string) => attributes(main(path), 'href').map((href) => new URL(href, `http://x/${path}`)).filter(({ host }) => host === 'x').map(({ pathname }) => pathname.slice(1));
const pairs = [...strategy.audiences.keys()].flatMap((audience) => [...strategy.needs.keys()].map((need) => `for/${audience}/${need}/`));

describe.each(['', 'ko/'])('what it means for me, under /%s', (prefix) => {
  it('leads from its first page to every reader, every pair, every line of guidance and every measure, by links alone', () => {
    const reached = new Set<string>([`${prefix}for/`]);
    // A set is walked on to what is added on the way.
    for (const path of reached) for (const link of links(path)) if (link.startsWith(`${prefix}for/`)) reached.add(link);
    expect(pairs.map((pair) => prefix + pair).filter((pair) => !reached.has(pair))).toEqual([]);
    const anchors = new Set([...reached].flatMap((path) => attributes(main(path), 'id')));
    const led = new Set([...reached].flatMap((path) => links(path)));
    expect([...strategy.measures.keys()].filter((id) => !led.has(`${prefix}measures/${id}/`))).toEqual([]);
    expect(strategy.guidance.filter(({ id }) => !anchors.has(`answer-${id}`)).map(({ id }) => id)).toEqual([]);
  });

  it('has no empty end: each pair has answers or leads to pairs that have some, and to the search', () => {
    const answered = (path: string) => main(path).includes('class="answer ');
    const ends = pairs.map((pair) => prefix + pair).filter((pair) => !links(pair).includes(`${prefix}search/`) || !(answered(pair) || links(pair).some((link) => link !== pair && answered(link))));
    expect(ends).toEqual([]);
  });

  it('says in every answer since when, where to turn and by which law', () => {
    const labels = prefix === '' ? ['Since when', 'Where to turn', 'Legal basis'] : ['언제부터', '어디로', '법적 근거'];
    const cut = pairs.flatMap((pair) => main(prefix + pair).split('<article class="answer ').slice(1).map((html) => html.split('</article>')[0] ?? '').filter((html) => !labels.every((label) => visibleText(`<body>${html}`).includes(label)) || /<dd>\s*<\/dd>/.test(html)).map(() => prefix + pair));
    expect(cut).toEqual([]);
  });

  it('is led to by the measures and explainers', () => {
    expect([...strategy.measures.values()].filter(({ id }) => !links(`${prefix}measures/${id}/`).some((link) => link.startsWith(`${prefix}for/`))).map(({ id }) => id)).toEqual([]);
    expect(links(`${prefix}explainers/joint-overseas-expansion/`)).toContain(`${prefix}for/exporter/`);
  });
});

it('both languages have the same answers in the same order', () => {
  const answers = (path: string) => attributes(main(path), 'id').filter((id) => id.startsWith('answer-'));
  expect(pairs.filter((pair) => answers(pair).join() !== answers(`ko/${pair}`).join())).toEqual([]);
  expect(pairs.flatMap(answers).length).toBeGreaterThan(0);
});
