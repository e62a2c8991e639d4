import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { samplePublication } from '../texts/sample-publication.ts';
import { iconIco, iconPng, ICONS, iconSvg } from './icon.ts';
import { webManifest } from './web-manifest.ts';

const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

test.each(Object.entries(ICONS))('%s is a square PNG of its width', (name, [width]) => {
  expect(sizeOf(iconPng(name))).toEqual([width, width]);
});

test('favicon.ico holds one PNG of 32 px where its directory says', () => {
  const ico = Buffer.from(iconIco());
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico[7]]).toEqual([0, 1, 1, 32, 32]);
  const image = ico.subarray(ico.readUInt32LE(18), ico.readUInt32LE(18) + ico.readUInt32LE(14));
  expect(image.length).toBe(ico.length - 22);
  expect(sizeOf(image)).toEqual([32, 32]);
});

test('the mask of a home screen cuts nothing of the sign: a circle of 80 % holds it', () => {
  const data = Buffer.from(iconPng('icon-maskable-512')).toString('base64');
  const { pixels } = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><image href="data:image/png;base64,${data}" width="512" height="512"/></svg>`).render();
  let [sign, outside] = [0, 0];
  for (let y = 0; y < 512; y++) for (let x = 0; x < 512; x++) {
    if ((pixels[(y * 512 + x) * 4] ?? 0) < 200) continue;
    sign += 1;
    if (Math.hypot(x - 255.5, y - 255.5) > 0.4 * 512) outside += 1;
  }
  expect(sign).toBeGreaterThan(10_000);
  expect(outside).toBe(0);
});

test('the icon as SVG has colours of its own', () => {
  expect(iconSvg('Lights')).toContain('<title id="icon-title">Lights</title>');
  expect(iconSvg('Lights')).not.toContain('var(');
});

describe('the web manifest', () => {
  const publication = samplePublication();
  test.each(LANGUAGES)('in %s names the site, starts at its home page and lists icons that there are', (language) => {
    const manifest = JSON.parse(webManifest(publication, language)) as { name: string; lang: string; start_url: string; icons: { src: string; purpose: string }[] };
    expect(manifest).toMatchObject({ name: publication.site.name[language], lang: language, start_url: language === 'en' ? '/' : '/ko/' });
    expect(manifest.icons.map(({ src, purpose }) => [src, purpose])).toEqual([['/icon-192.png', 'any'], ['/icon-512.png', 'any'], ['/icon-maskable-512.png', 'maskable']]);
    for (const { src } of manifest.icons) expect(Object.keys(ICONS)).toContain(src.slice(1, -4));
  });
});
