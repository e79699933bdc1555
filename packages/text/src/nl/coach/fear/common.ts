import type { CommonFearId } from '@rugwijs/clinical';

/** Things people with back pain often dread. */
export const common: Readonly<Record<CommonFearId, string>> = {
  'sit-long': 'Een uur zitten',
  'low-seat': 'Opstaan van een lage bank',
  'turn-in-bed': 'Omdraaien in bed',
  socks: 'Sokken aantrekken',
  'tie-shoes': 'Bukken om mijn schoenen te strikken',
  'pick-up-light': 'Iets lichts van de grond rapen',
  dishwasher: 'De afwasmachine uitruimen',
  vacuum: 'Stofzuigen',
  'make-bed': 'Het bed opmaken',
  'drive-long': 'Een uur autorijden',
  'walk-long': 'Een half uur wandelen',
  stairs: 'De trap op en af',
  cycle: 'Fietsen',
  garden: 'In de tuin werken',
  'carry-shopping': 'Volle tassen dragen',
  'lift-crate': 'Een krat van de grond tillen',
  'lift-child': 'Een kind optillen',
  run: 'Een stukje rennen',
};
