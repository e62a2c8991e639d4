import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { home } from './built.ts';

/** The pictures that were looked at and agreed, and the folder that git does not see for those which differ. */
const AGREED = path.join(import.meta.dirname, 'pictures');
const CHANGED = path.join(home, 'dist.pictures');
const FONTS = path.join(home, 'node_modules/pretendard/dist/public/static');
const WEIGHTS = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' } as const;

/** The largest share of pixels that may differ, fifty of five million: less than one mark in another colour. */
export const TOLERANCE = 0.00001;
/** For another Chromium than the one that drew the agreed pictures, which may smooth letters otherwise. */
const OTHER_CHROMIUM = 0.005;
const VERSION = path.join(AGREED, 'chromium.txt');
/** From which distance a pixel differs, of 1 from black to white: what the eye would not see side by side is the same. */
const HUE = 0.02;

/**
 * Sets the page in the face that the project brings along, whatever the machine has, and asks for letters as they are drawn:
 * hinting is a setting of each machine. The policy lets a face in from the site's own address only, so it seems to come from there.
 */
export async function setInOwnFace(page: Page, url: string): Promise<void> {
  await page.route(`${url}own-face/*`, (route) => route.fulfill({ path: path.join(FONTS, path.basename(route.request().url())), contentType: 'font/otf' }));
  await page.evaluate(async ({ url, weights }) => {
    const faces = weights.map(([weight, name]) => new FontFace('Own', `url(${url}own-face/Pretendard-${name}.otf)`, { weight }));
    for (const face of await Promise.all(faces.map((face) => face.load()))) document.fonts.add(face);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --face: Own; } :root, input, button { text-rendering: geometricPrecision; } svg, code, pre, kbd { font-family: Own; }');
    document.adoptedStyleSheets.push(sheet);
    await document.fonts.ready;
  }, { url, weights: Object.entries(WEIGHTS) });
}

/**
 * The page from its top, at most `height` CSS pixels of it, as lossless WebP: a quarter of what the same picture takes as PNG,
 * and all of them stay in the history.
 */
export async function taken(page: Page, height?: number): Promise<Buffer> {
  const { width, whole } = await page.evaluate(() => ({ width: innerWidth, whole: document.documentElement.scrollHeight }));
  const shot = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', clip: { x: 0, y: 0, width, height: Math.min(whole, height ?? whole) } });
  return sharp(shot).removeAlpha().webp({ lossless: true }).toBuffer();
}

/**
 * What is wrong with a picture: nothing, or how it differs from the agreed one of that name and where both lie. With
 * UPDATE_PICTURES=1 it becomes the agreed one.
 */
export async function pictureFault(name: string, picture: Buffer, chromium: string): Promise<string | undefined> {
  const limit = existsSync(VERSION) && readFileSync(VERSION, 'utf8').trim() === chromium ? TOLERANCE : OTHER_CHROMIUM;
  const agreed = path.join(AGREED, `${name}.webp`);
  const { share, drawn } = existsSync(agreed) ? await difference(readFileSync(agreed), picture) : { share: 1, drawn: undefined };
  if (process.env['UPDATE_PICTURES'] === '1') {
    mkdirSync(AGREED, { recursive: true });
    if (share > 0) writeFileSync(agreed, picture);
    writeFileSync(VERSION, `${chromium}\n`);
    return undefined;
  }
  if (share <= limit) return undefined;
  mkdirSync(CHANGED, { recursive: true });
  writeFileSync(path.join(CHANGED, `${name}.webp`), picture);
  if (drawn !== undefined) writeFileSync(path.join(CHANGED, `${name}.difference.webp`), drawn);
  const shown = (file: string) => path.relative(home, file).split(path.sep).join('/');
  return `${shown(agreed)}: expected at most ${100 * limit} % other pixels, found ${(100 * share).toFixed(3)} % – look at ${shown(CHANGED)}/${name}.webp; if it is as wanted, run with UPDATE_PICTURES=1`;
}

/** The share of pixels that differ, smoothed edges aside, and a picture of where; another size differs as a whole. */
export async function difference(before: Buffer, after: Buffer): Promise<{ readonly share: number; readonly drawn?: Buffer }> {
  const [one, two] = await Promise.all([before, after].map((picture) => sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })));
  if (one === undefined || two === undefined || one.info.width !== two.info.width || one.info.height !== two.info.height) return { share: 1 };
  const { width, height } = one.info;
  const drawn = Buffer.alloc(one.data.length);
  const share = pixelmatch(one.data, two.data, drawn, width, height, { threshold: HUE }) / (width * height);
  return share === 0 ? { share } : { share, drawn: await sharp(drawn, { raw: { width, height, channels: 4 } }).webp({ lossless: true }).toBuffer() };
}
