import { LIGHT } from '../charts/palette.ts';
import { signScene, type Ground } from '../charts/sign.ts';
import { svgText } from '../charts/svg.ts';
import { png } from './png.ts';

/** The icons that are files of their own, by name: width in pixels, and how the ground ends. */
export const ICONS = {
  'apple-touch-icon': [180, 'square'], 'icon-192': [192, 'round'], 'icon-512': [512, 'round'], 'icon-maskable-512': [512, 'maskable'],
} as const satisfies Record<string, readonly [width: number, ground: Ground]>;

export function iconPng(name: string): Uint8Array<ArrayBuffer> {
  const icon = Object.entries(ICONS).find(([one]) => one === name)?.[1];
  if (icon === undefined) throw new Error(`no icon ${name}`);
  return png(signScene(icon[1]), icon[0]);
}

export const iconSvg = (title: string): string => svgText(signScene('round'), { id: 'icon', title, description: title, palette: LIGHT });

/** The icon of 32 pixels in the file that browsers ask for unasked: a directory of one entry and a PNG. */
export function iconIco(): Uint8Array<ArrayBuffer> {
  const image = png(signScene('round'), 32);
  const bytes = Buffer.alloc(22);
  bytes.writeUInt16LE(1, 2);
  bytes.writeUInt16LE(1, 4);
  bytes.set([32, 32], 6);
  bytes.writeUInt16LE(1, 10);
  bytes.writeUInt16LE(32, 12);
  bytes.writeUInt32LE(image.length, 14);
  bytes.writeUInt32LE(bytes.length, 18);
  return new Uint8Array(Buffer.concat([bytes, image]));
}
