// For tests alone: what of a file came of a text and is more than a text.
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const xml = (text: string) => new DOMParser({ onError: (_, message) => { throw new Error(message); } }).parseFromString(text, 'application/xml');

/** Of a chart as a picture: elements that do more than draw, attributes that run or load, texts in attributes. */
export const svgStrays = (text: string): readonly string[] => [...xml(text).getElementsByTagName('*')].flatMap((element) => [
  ...(/^(svg|g|path|rect|line|circle|polygon|polyline|text|tspan|title|desc)$/.test(element.localName ?? '') ? [] : [element.localName ?? '']),
  ...[...element.attributes].filter(({ name, value }) => /^on|href|^style$/i.test(name) || value.includes('pwned')).map(({ name, value }) => `${name}=${value}`),
]);

/** Of a workbook: formulas, and relations to elsewhere. */
export const workbookStrays = (bytes: Uint8Array): readonly string[] => Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name)).flatMap(([name, part]) => {
  const document = xml(new TextDecoder().decode(part));
  const targets = [...document.getElementsByTagName('Relationship')].map((one) => one.getAttribute('Target') ?? '');
  return [...[...document.getElementsByTagName('f')].map((one) => one.textContent ?? ''), ...targets.filter((target) => !/^(?:https:\/\/example\.org\/|mailto:|\/?[\w/.-]+$)/.test(target))].map((what) => `${name}: ${what}`);
});

interface Node { readonly type: string; readonly url?: string; readonly value?: string; readonly children?: readonly Node[] }
const markdown = unified().use(remarkParse).use(remarkGfm);
const OWN = /^(?:https:\/\/(?:example|creativecommons|datapackage)\.org(?:\/|$)|mailto:|\/(?!\/))/;

/** Of Markdown as GitHub reads it: HTML, pictures, links that do not say where they lead, and backslashes that are shown. */
export function markdownStrays(text: string): readonly string[] {
  const strays = (node: Node): readonly string[] => {
    const { type, url = '', value = '', children = [] } = node;
    const isOwn = OWN.test(url) || (/^https:/.test(url) && children.map((child) => child.value).join() === url);
    return [
      ...(['html', 'image', 'imageReference', 'definition', 'footnoteDefinition'].includes(type) || (type === 'link' && !isOwn) ? [`${type} ${url}${value}`] : []),
      ...(['text', 'inlineCode', 'code'].includes(type) && /\\[<>`*[\]]/.test(value) ? [`a backslash: ${value}`] : []), ...children.flatMap(strays),
    ];
  };
  return strays(markdown.parse(text));
}

/** Of CSV for Excel: texts that begin as a formula does. */
export const excelStrays = (cells: readonly string[]): readonly string[] => cells.filter((cell) => /^\uFEFF?(?:[=+@＝＋－＠\t\r\n]|-(?![\d.]+$))/.test(cell));
