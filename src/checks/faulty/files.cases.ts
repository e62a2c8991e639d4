import { put, remove, replace } from '../../package/sample-package.ts';
import { bytes, without, type Broken } from './broken.ts';

const DESCRIPTOR = 'data/datapackage.json';
const UNITS = 'data/units.csv';
const link = (to: string) => ({ link: to });

/** Files that are not there, not what they seem, or not text. */
export const FILES: readonly Broken[] = [
  ['nothing at all', [without('')], ['data/datapackage.json:1:1 expected a file data/datapackage.json, found none – add the file, or correct the path']],
  ['no data', [without('data/')], ['data/datapackage.json:1:1 expected a file data/datapackage.json, found none – add the file, or correct the path']],
  ['no words', [without('content/')], ['content/site.json:1:1 expected a file content/site.json, found none – write it']],
  ['no descriptor', [remove(DESCRIPTOR)], ['data/datapackage.json:1:1 expected a file data/datapackage.json, found none – add the file, or correct the path']],
  ['an empty descriptor', [put(DESCRIPTOR, '')], ['data/datapackage.json:1:1 expected JSON, found the end of the file – correct the JSON at this place or before it']],
  ['a descriptor in UTF-16', [bytes(DESCRIPTOR, (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')))], ['data/datapackage.json:1:1 expected text in UTF-8, found UTF-16 – save the file as UTF-8; a spreadsheet calls it "CSV UTF-8"']],
  ['half a descriptor', [bytes(DESCRIPTOR, (text) => text.slice(0, 300))], [
    'data/datapackage.json:14:3 expected a line feed at the end of the last line, found the end of the file – add a line break at the end',
    'data/datapackage.json:14:3 expected JSON, found the end of the file – correct the JSON at this place or before it',
  ]],
  ['a descriptor of ten thousand brackets', [put(DESCRIPTOR, `${'['.repeat(10_000)}\n`)], ['data/datapackage.json:1:101 expected JSON, found more than 100 levels of brackets – write a flatter file']],
  ['a folder in place of the descriptor', [remove(DESCRIPTOR), put(`${DESCRIPTOR}/x`, 'x\n')], ['data/datapackage.json:1:1 expected a file data/datapackage.json, found a folder – add the file, or correct the path']],
  ['a table that is not there', [remove(UNITS)], ['data/datapackage.json:243:15 resources.23.path: expected a file data/units.csv, found none – add the file, or correct the path']],
  ['a folder in place of a table', [remove(UNITS), put(`${UNITS}/x`, 'x\n')], ['data/datapackage.json:243:15 resources.23.path: expected a file data/units.csv, found a folder – add the file, or correct the path']],
  ['a table that is a link outwards', [put(UNITS, link('/etc/hostname'))], ['data/datapackage.json:243:15 resources.23.path: expected a path inside the package, such as facts.csv, found "units.csv", a link that leaves the package – put the file into the package and name it from there']],
  ['a table that is a link to itself', [put(UNITS, link('units.csv'))], ['data/datapackage.json:243:15 resources.23.path: expected a file data/units.csv, found one that cannot be read (ELOOP) – see to it that it can be read']],
  ['a spreadsheet called a table', [put(UNITS, Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0xff))], ['data/units.csv:1:1 expected text in UTF-8, found a spreadsheet or another ZIP file – save the file as UTF-8; a spreadsheet calls it "CSV UTF-8"']],
  ['a table in the encoding of Korean Windows', [bytes(UNITS, (text) => Uint8Array.from([...text].flatMap((letter) => (letter.charCodeAt(0) > 127 ? [0xb0, 0xa1] : [letter.charCodeAt(0)]))))], [
    'data/units.csv:2:13 expected UTF-8, found bytes that are not UTF-8 – save the file as UTF-8; a spreadsheet calls it "CSV UTF-8"',
    'data/units.csv:4:23 expected UTF-8, found bytes that are not UTF-8 – save the file as UTF-8; a spreadsheet calls it "CSV UTF-8"',
  ]],
  ['a table as Excel writes it', [bytes(UNITS, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)], [
    'data/units.csv:1:1 expected no byte order mark, found a byte order mark (BOM) – save the file as UTF-8 without BOM',
    'data/units.csv:1:43 expected lines that end with LF alone, found a carriage return (CR), the first of 4 – save the file with Unix line ends',
  ]],
  ['a table in decomposed characters', [bytes(UNITS, (text) => text.replace('사람', '사람'.normalize('NFD')))], ['data/units.csv:4:32 expected composed characters (Unicode NFC), found others in ",사람" – write them as a Korean keyboard types them, or convert the file to NFC']],
  ['a table without its last line end', [bytes(UNITS, (text) => text.trimEnd())], ['data/units.csv:4:34 expected a line feed at the end of the last line, found the end of the file – add a line break at the end']],
  ['a table that no resource names', [put('data/unit.csv', 'id\n')], ['data/unit.csv:1:1 expected a file that a resource names, found one that nothing reads – name it in data/datapackage.json, or delete it']],
  ['a schema that is not there', [remove('data/schemas/units.json')], ['data/datapackage.json:249:17 resources.23.schema: expected a file data/schemas/units.json, found none – add the file, or correct the path']],
  ['no site.json', [remove('content/site.json')], ['content/site.json:1:1 expected a file content/site.json, found none – write it']],
  ['a folder in place of site.json', [remove('content/site.json'), put('content/site.json/x', 'x\n')], ['content/site.json:1:1 expected a file content/site.json, found a folder – rename or delete it']],
  ['a folder called like a chart', [put('content/charts/x.json/y.txt', 'y\n')], ['content/charts/x.json:1:1 expected a file content/charts/x.json, found a folder – rename or delete it']],
  ['a file in place of the folder of charts', [without('content/charts'), put('content/charts', 'x\n')], ['content/charts:1:1 expected a folder content/charts, found something that is no folder there – put the folder itself there, or delete it']],
  ['a file in place of the folder of a text', [without('content/pages/about'), put('content/pages/about', 'x\n')], ['content/pages/about:1:1 expected a folder content/pages/about, found something that is no folder there – put the folder itself there, or delete it']],
  ['a text that is a link outwards', [put('content/pages/about/en.mdx', link('/etc/hostname'))], ['content/pages/about/en.mdx:1:1 expected a file content/pages/about/en.mdx, found a link that leaves content/ – put the file itself there']],
  ['a folder that is a link outwards', [without('content/pages/about'), put('content/pages/about', link('/etc'))], ['content/pages/about:1:1 expected a folder content/pages/about, found something that is no folder there – put the folder itself there, or delete it']],
  ['queries that are a link to nothing', [put('content/search/queries.csv', link('nowhere.csv'))], ['content/search/queries.csv:1:1 expected a file content/search/queries.csv, found a link that leads nowhere – put the file itself there, or delete the link']],
  ['a text in one language', [remove('content/pages/about/ko.mdx')], ['content/pages/about/ko.mdx:1:1 expected a file content/pages/about/ko.mdx, found none – write it']],
  ['a text in a third language', [put('content/pages/about/de.mdx', '---\n---\n')], ['content/pages/about/de.mdx:1:1 expected one of en.mdx, ko.mdx in content/pages/about, found de.mdx – rename or delete it']],
  ['a chart with a name that no address has', [put('content/charts/My Chart.json', '{}\n')], ['content/charts/My Chart.json:1:1 expected a file named with lower-case letters, digits and hyphens, ending in .json, found My Chart.json – rename or delete it']],
  ['a chart that is no JSON', [put('content/charts/wrecks.json', '{"kind": }\n')], ['content/charts/wrecks.json:1:10 expected JSON, found "}" where it does not belong – correct the JSON at this place or before it']],
  ['a file that nothing reads', [put('content/notes.txt', 'x\n')], ['content/notes.txt:1:1 expected one of LICENSE, README.md, charts, explainers, pages, search, site.json in content, found notes.txt – rename or delete it']],
  ['a release without its sums', [put('public/releases/1.0.0/release.json', '{}\n')], ['public/releases/1.0.0/SHA256SUMS:1:1 expected the SHA-256 sums of the release, found none – restore the file, or delete the folder if it was never released']],
  ['sums of a release that are a link to themselves', [put('public/releases/1.0.0/SHA256SUMS', link('SHA256SUMS'))], [
    'public/releases/1.0.0/SHA256SUMS:1:1 expected a file public/releases/1.0.0/SHA256SUMS, found something that is none there – put the file itself there, or delete it',
    'public/releases/1.0.0/SHA256SUMS:1:1 expected the SHA-256 sums of the release, found none – restore the file, or delete the folder if it was never released',
  ]],
  ['a served file that is a link outwards', [put('public/notes.txt', link('/etc/hostname'))], ['public/notes.txt:1:1 expected a file public/notes.txt, found something that is none there – put the file itself there, or delete it']],
  ['a served folder that is a link outwards', [put('public', link('/etc'))], ['public:1:1 expected a folder public, found something that is none there – put the folder itself there, or delete it']],
  ['a file in place of the folder of releases', [put('public/releases', 'x\n')], ['public/releases:1:1 expected a folder public/releases, found something that is none there – put the folder itself there, or delete it']],
  ['a release that is none', [put('public/releases/next/x', 'x\n')], ['public/releases/next:1:1 expected a folder named by the version of a release, such as 1.0.0, found next – delete it']],
  ['a lost letter in a text', [replace('content/pages/about/en.mdx', 'Tests.', 'T\uFFFDsts.')], ['content/pages/about/en.mdx:6:2 expected text, found a replacement character (U+FFFD), where a letter was lost – write the letter that was lost']],
];
