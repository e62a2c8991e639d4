import { expect, test } from 'vitest';
import { apa } from './apa.ts';
import { sampleItem } from './sample-item.ts';

test.each([
  ['a chart', {}, 'Tests. (2020, June 3). Wrecks fell (Version 1.2.0) [Chart]. https://example.org/charts/wrecks/'],
  ['a page', { type: 'webpage', genre: undefined }, 'Tests. (2020, June 3). Wrecks fell (Version 1.2.0). https://example.org/charts/wrecks/'],
  ['no version, and a question', { version: undefined, genre: undefined, title: 'Did wrecks fall?' }, 'Tests. (2020, June 3). Did wrecks fall? https://example.org/charts/wrecks/'],
  ['a publisher with a full stop, a site called otherwise', { author: [{ literal: 'Tests Inc.' }], 'container-title': 'Lights' }, 'Tests Inc. (2020, June 3). Wrecks fell (Version 1.2.0) [Chart]. Lights. https://example.org/charts/wrecks/'],
  ['a data set says its publisher once', { type: 'dataset', genre: 'Data set', publisher: 'Tests' }, 'Tests. (2020, June 3). Wrecks fell (Version 1.2.0) [Data set]. https://example.org/charts/wrecks/'],
  ['no address', { URL: undefined, note: 'Path on the site: /charts/wrecks/' }, 'Tests. (2020, June 3). Wrecks fell (Version 1.2.0) [Chart]. Path on the site: /charts/wrecks/'],
  ['Korean', { language: 'ko', title: '난파가 줄었다', genre: '차트', author: [{ literal: '시험' }] }, '시험. (2020. 6. 3.). 난파가 줄었다(버전 1.2.0)[차트]. https://example.org/charts/wrecks/'],
] as const)('APA style: %s', (_, change, expected) => expect(apa(sampleItem(change))).toBe(expected));
