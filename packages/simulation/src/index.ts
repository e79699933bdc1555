export { people } from './people/rugcheck.ts';
export { compareWithJournal, simulate, simulateOne } from './simulate.ts';
