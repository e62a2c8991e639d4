import type { Broken } from './broken.ts';
import { CHARTS } from './charts.cases.ts';
import { DOMAIN } from './domain.cases.ts';
import { FILES } from './files.cases.ts';
import { SCHEMAS } from './schemas.cases.ts';
import { TABLES } from './tables.cases.ts';
import { WORDS } from './words.cases.ts';

/** Publications that are broken, each in one way, by what is broken in them. */
export const CORPUS: Readonly<Record<string, readonly Broken[]>> = { files: FILES, tables: TABLES, schemas: SCHEMAS, 'rows together': DOMAIN, words: WORDS, charts: CHARTS };
