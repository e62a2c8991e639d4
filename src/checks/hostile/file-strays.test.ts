import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { excelStrays, markdownStrays, svgStrays, workbookStrays } from './file-strays.ts';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
const workbook = (name: string, text: string) => zipSync({ [name]: strToU8(text) });

describe('what is more than a text is found', () => {
  test.each<[what: string, strays: readonly string[], found: readonly string[]]>([
    ['nothing in a drawing', svgStrays(svg('<title>&lt;script&gt;</title><g class="a"><path d="M0 0"/></g>')), []],
    ['a script', svgStrays(svg('<script>x</script>')), ['script']],
    ['a handler', svgStrays(svg('<g onload="x"/>')), ['onload=x']],
    ['a link', svgStrays(svg('<a href="javascript:x"/>')), ['a', 'href=javascript:x']],
    ['nothing in a sheet', workbookStrays(workbook('xl/sheet.xml', '<c t="inlineStr"><is><t>=1</t></is></c>')), []],
    ['a formula', workbookStrays(workbook('xl/sheet.xml', '<c><f>1+1</f></c>')), ['xl/sheet.xml: 1+1']],
    ['a link to a script', workbookStrays(workbook('xl/x.rels', '<r><Relationship Target="javascript:x"/></r>')), ['xl/x.rels: javascript:x']],
    ['nothing in Markdown', markdownStrays('\\<b> [a](https://example.org/x) `<b>` https://elsewhere.invalid/'), []],
    ['HTML', markdownStrays('a <b> c'), ['html <b>']],
    ['a picture', markdownStrays('![a](https://example.org/x.png)'), ['image https://example.org/x.png']],
    ['a link to elsewhere', markdownStrays('[a](//elsewhere.invalid/)'), ['link //elsewhere.invalid/']],
    ['a backslash', markdownStrays('`\\<b`'), ['a backslash: \\<b']],
    ['texts that begin as formulas', excelStrays(['=a', '+a', '-a', '@a', '＝a', '-1.5', "'=a", 'a=b']), ['=a', '+a', '-a', '@a', '＝a']],
  ])('%s', (_, strays, found) => expect(strays).toEqual(found));
});
