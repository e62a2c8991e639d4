import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { leaves, textBox } from '../charts/box.ts';
import type { Scene, Text } from '../charts/scene.ts';
import { sharePicture } from '../charts/share/picture.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { samplePublication } from '../texts/sample-publication.ts';
import { shareView, sharedPages } from '../views/share-view.ts';
import { png, pngFile } from './png.ts';

/** The pixels of a PNG file, read by another program than wrote it. */
function decoded(file: Uint8Array, width: number, height: number): Buffer {
  const image = `<image href="data:image/png;base64,${Buffer.from(file).toString('base64')}" width="${width}" height="${height}"/>`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`, { font: { loadSystemFonts: false } }).render().pixels;
}

/** How many pixels of a box differ between two pictures of 1200 px. */
function differing(a: Buffer, b: Buffer, { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): number {
  let count = 0;
  for (let y = Math.floor(y0); y < y1; y++) for (let x = Math.floor(x0); x < x1; x++) if (a.readUInt32BE((y * 1200 + x) * 4) !== b.readUInt32BE((y * 1200 + x) * 4)) count += 1;
  return count;
}

const textsOf = (scene: Scene): Text[] => leaves(scene.marks).filter((mark) => mark.type === 'text');
const publication = samplePublication();
const pictures = sharedPages(publication).flatMap((steps) => LANGUAGES.map((language): { name: string; language: Language; scene: Scene } => ({ name: steps.join('/') || 'home', language, scene: sharePicture(shareView(publication, steps, language)) })));

test.each([['opaque', [1, 2, 3, 255, 4, 5, 6, 255]], ['with alpha', [1, 2, 3, 255, 0, 0, 0, 0]]] as const)('pixels %s are read back as they were', (_, pixels) => {
  const file = pngFile(Uint8Array.from(pixels), 2, 1);
  expect([...file.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect([...decoded(file, 2, 1)]).toEqual([...pixels]);
});

describe('a share picture as PNG', () => {
  test.each(pictures)('$name in $language shows every line of its text', ({ scene }) => {
    const marks = scene.marks.map(function silent(mark): typeof mark { return mark.type === 'text' ? { ...mark, text: '' } : mark.type === 'group' ? { ...mark, marks: mark.marks.map(silent) } : mark; });
    const [whole, mute] = [scene, { ...scene, marks }].map((each) => decoded(png(each, 1200), 1200, 630));
    if (whole === undefined || mute === undefined) throw new Error('two pictures were drawn');
    const unseen = textsOf(scene).filter((text) => differing(whole, mute, textBox(text)) < 20).map(({ text }) => text);
    expect(unseen).toEqual([]);
  });

  test('draws Hangul as such, not as boxes of one shape', () => {
    const drawn = (text: string) => decoded(png({ width: 1200, height: 630, marks: [{ type: 'rect', x: 0, y: 0, width: 1200, height: 630, fill: 'paper' }, { type: 'text', x: 100, y: 300, text, size: 200, weight: 700, anchor: 'start', fill: 'ink', halo: false }] }, 1200), 1200, 630);
    expect(differing(drawn('상'), drawn('생'), { x0: 0, y0: 0, x1: 1200, y1: 630 })).toBeGreaterThan(500);
  });

  test.each(pictures)('$name in $language is the same twice, and less than 120 kB', ({ scene }) => {
    const file = png(scene, 1200);
    expect(Buffer.compare(file, png(scene, 1200))).toBe(0);
    expect(file.length).toBeLessThan(120_000);
  });
});
