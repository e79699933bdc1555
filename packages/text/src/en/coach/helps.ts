import type { Words } from '../../words.ts';
import { aids, cautions, honest, locked, log, safety, uses } from './helps/log.ts';
import { facts, rules } from './helps/rules.ts';
import { trial } from './helps/trial.ts';

export const helps: Words['helps'] = {
  title: 'What helps me?',
  lead: 'Keep track of what you try, and test it fairly.',
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
