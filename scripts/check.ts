import { faultReport } from '../src/package/fault.ts';
import { readPackage } from '../src/package/package.ts';
const { faults } = readPackage(process.cwd(), 'data', ['en', 'ko']);
console.log(faultReport(faults).slice(0, 6000));
