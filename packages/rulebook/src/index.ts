export type { Hazard, TestReference } from './hazards/hazard.ts';
export { hazards } from './hazards/hazards.ts';
export { hazardsPage } from './hazards/page.ts';
