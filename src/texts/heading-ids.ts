import { currentPublication } from './publication.ts';

interface Node {
  readonly type: string;
  readonly tagName?: string;
  properties?: Record<string, unknown>;
  readonly children?: Node[];
}

/** Anchors from the English headings of a text, in order; a heading that comes again is numbered. */
export function headingAnchors(headings: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return headings.map((heading) => {
    const anchor = heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'section';
    const time = (times.get(anchor) ?? 0) + 1;
    times.set(anchor, time);
    return time === 1 ? anchor : `${anchor}-${time}`;
  });
}

/**
 * A rehype plugin for prose: the headings of both languages have the anchors of the English ones, so that a link to a section
 * holds when the language changes. The twins have equal headings, which src/texts/parity.ts sees to.
 */
export function rehypeHeadingIds() {
  return (tree: Node, file: { path?: string; history?: readonly string[] }) => {
    const [, folder = '', slug = ''] = /\/(explainers|pages)\/([^/]+)\/(?:en|ko)\.mdx$/.exec(file.path ?? file.history?.at(-1) ?? '') ?? [];
    const publication = currentPublication();
    const twins = (folder === 'explainers' ? publication.explainers : publication.pages).get(slug);
    if (twins === undefined) return;
    const anchors = headingAnchors(twins.in.en.sections.filter(({ depth }) => depth > 0).map(({ heading }) => heading));
    let next = 0;
    const visit = (node: Node) => {
      if (/^h[1-6]$/.test(node.tagName ?? '')) node.properties = { ...node.properties, id: anchors[next++] };
      for (const child of node.children ?? []) visit(child);
    };
    visit(tree);
  };
}
