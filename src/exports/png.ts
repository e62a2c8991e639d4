import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { LIGHT } from '../charts/palette.ts';
import type { Scene } from '../charts/scene.ts';
import { svgText } from '../charts/svg.ts';

const { resolve } = createRequire(import.meta.url);
/**
 * Pretendard's static faces (SIL Open Font License 1.1), read where a picture is drawn and not published: of a variable font
 * the bold would be lost, and without files all text would be left out silently.
 */
const FACES = ['Regular', 'SemiBold', 'Bold'].map((weight) => resolve(`pretendard/dist/public/static/Pretendard-${weight}.otf`));
const FONT = { loadSystemFonts: false, fontFiles: FACES, defaultFontFamily: 'Pretendard' };

/** A drawing as PNG, `width` pixels wide, in the light colours; the same bytes for the same drawing. */
export function png(scene: Scene, width: number): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svgText(scene, { id: 'picture', title: '', description: '', palette: LIGHT }), { font: FONT, fitTo: { mode: 'width', value: width } }).render();
  return pngFile(image.pixels, image.width, image.height);
}

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

/**
 * Pixels of four bytes as a PNG file (ISO/IEC 15948), without alpha where none is used. No line is filtered: flat colours are
 * half as large so as in the file that resvg would write.
 */
export function pngFile(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  let opaque = true;
  for (let at = 3; at < pixels.length && opaque; at += 4) opaque = pixels[at] === 255;
  const channels = opaque ? 3 : 4;
  const rows = new Uint8Array(height * (1 + width * channels));
  for (let y = 0, to = 0, from = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++, from += 4, to += channels) for (let channel = 0; channel < channels; channel++) rows[to + channel] = pixels[from + channel] ?? 0;
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, opaque ? 2 : 6);
  return new Uint8Array(Buffer.concat([SIGNATURE, chunk('IHDR', new Uint8Array(header.buffer)), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', new Uint8Array())]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
