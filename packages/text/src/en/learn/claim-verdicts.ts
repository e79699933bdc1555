import type { claimVerdicts as nl } from '../../nl/learn/claim-verdicts.ts';

export const claimVerdicts: typeof nl = {
  true: { name: 'True', says: 'This fits what we read.' },
  partly: { name: 'Partly true', says: 'There is something true in it, but also something wrong or missing.' },
  outdated: { name: 'Outdated', says: 'That is how people used to think. Now we know more.' },
  false: { name: 'Not true', says: 'Studies or a guideline say something else.' },
  unproven: { name: 'Not proven', says: 'Nobody has shown this, nor the contrary.' },
  sales: { name: 'Sales talk', says: 'Whoever says this earns by it. There is no evidence.' },
};
