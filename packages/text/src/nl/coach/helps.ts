import { aids, cautions, honest, locked, log, safety, uses } from './helps/log.ts';
import { facts, rules } from './helps/rules.ts';
import { trial } from './helps/trial.ts';

/** The log of aids, and the own trial. */
export const helps = {
  title: 'Wat helpt mij?',
  lead: 'Bijhouden wat je probeert, en het eerlijk uitproberen.',
  aids,
  honest,
  cautions,
  safety,
  log,
  uses,
  locked,
  trial,
  facts,
  rules,
};
