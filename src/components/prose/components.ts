import Chart from './Chart.astro';
import Endpoints from './Endpoints.astro';
import Evidence from './EvidenceMark.astro';
import Fact from './Fact.astro';
import Measure from './MeasureName.astro';
import Piece from './Piece.astro';
import StateCases from './StateCases.astro';
import WasNow from './WasNow.astro';

/** What prose may hold; `src/texts/references.ts` checks the same names. */
export const components = { Chart, Endpoints, Evidence, Fact, Measure, Piece, StateCases, WasNow };
