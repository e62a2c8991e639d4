import type { Mark, Scene, Token, XY } from './scene.ts';

/**
 * The faces that text-width.ts measures, named here so that a page in another face does not undo the layout. It is an attribute:
 * a style sheet may still overrule it.
 */
export const FONTS = "Pretendard, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', Roboto, Arial, sans-serif";

export type Palette = Readonly<Record<Token, string>>;

export interface SvgOptions {
  /** Unique on the page; the ids of title and description derive from it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Colours for a file that stands alone; without it they are custom properties of the page (`var(--ink)`). */
  readonly palette?: Palette;
  /** Whether marks keep their names, which a pointer at rest shows, and the hooks of scripts: a drawing of many marks within a text goes without. */
  readonly names?: boolean;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * A scene as SVG 1.1 text, one element a line, for a page or a file. Presentation attributes only: the
 * Content-Security-Policy allows no style attribute, style element or script.
 */
export function svgText(scene: Scene, { id, title, description, palette, names = true }: SvgOptions): string {
  const colour = (token: Token | 'none' | undefined) =>
    token === undefined || token === 'none' ? token : palette === undefined ? `var(--${token})` : palette[token];
  const write = (mark: Mark): string => {
    const { name, attributes, text, marks } = element(mark, colour);
    const children = [mark.title === undefined || !names ? '' : tag('title', {}, escaped(mark.title)), text, ...marks.map(write)].filter((child) => child !== '');
    const data = Object.fromEntries(Object.entries((names ? mark.data : undefined) ?? {}).map(([key, value]) => [`data-${key}`, value]));
    const inner = name === 'g' && children.length > 0 ? `\n${children.join('\n')}\n` : children.join('');
    return tag(name, { class: mark.className, ...data, ...attributes }, inner);
  };
  const root = {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${scene.width} ${scene.height}`, width: scene.width, height: scene.height,
    role: 'img', 'aria-labelledby': `${id}-title ${id}-desc`, 'font-family': FONTS,
  };
  const labels = [tag('title', { id: `${id}-title` }, escaped(title)), tag('desc', { id: `${id}-desc` }, escaped(description))];
  return `${tag('svg', root, `\n${[...labels, ...scene.marks.map(write)].join('\n')}\n`)}\n`;
}

interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly text: string;
  readonly marks: readonly Mark[];
}

function element(mark: Mark, colour: (token: Token | 'none' | undefined) => string | undefined): Element {
  const plain = (name: string, attributes: Attributes): Element => ({ name, attributes, text: '', marks: [] });
  if (mark.type === 'group') return { name: 'g', attributes: {}, text: '', marks: mark.marks };
  if (mark.type === 'text') {
    const rim = mark.halo ? { stroke: colour('paper'), 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {};
    const attributes = {
      x: mark.x, y: mark.y, 'font-size': mark.size, 'font-weight': mark.weight === 400 ? undefined : mark.weight,
      'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor, fill: colour(mark.fill), ...rim,
    };
    return { name: 'text', attributes, text: escaped(mark.text), marks: [] };
  }
  const paint = {
    fill: colour(mark.fill), stroke: colour(mark.stroke), 'stroke-width': mark.strokeWidth, 'stroke-dasharray': mark.dash?.join(' '),
  };
  switch (mark.type) {
    case 'rect':
      return plain('rect', { x: mark.x, y: mark.y, width: mark.width, height: mark.height, ...paint });
    case 'line':
      return plain('line', { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...paint });
    case 'circle':
      return plain('circle', { cx: mark.cx, cy: mark.cy, r: mark.r, ...paint });
    case 'polygon':
      return plain('path', { d: relative(mark.points), ...paint });
    case 'path':
      return plain('path', { d: mark.d.join(' '), 'stroke-linejoin': 'round', 'stroke-linecap': mark.dash === undefined ? 'round' : undefined, ...paint });
  }
}

/** Told by offsets, marks of one shape end alike, which makes a drawing of many of them half as heavy when it is compressed. */
function relative(points: readonly XY[]): string {
  const offsets = points.map(([x, y], index) => [x - (points[index - 1]?.[0] ?? 0), y - (points[index - 1]?.[1] ?? 0)].map((one) => Number(one.toFixed(2))).join(','));
  return `M${offsets.join('l')}z`;
}

function tag(name: string, attributes: Attributes, inner: string): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`)).join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as XML 1.0 can hold it: the five special characters as entities, control characters left out. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '').replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
