import type { TriageWords } from '../triage-words.ts';
import { bodyRules } from './triage/body-rules.ts';
import { calmRules } from './triage/calm-rules.ts';
import { items } from './triage/items.ts';
import { urgentRules } from './triage/urgent-rules.ts';
import { verdicts } from './triage/verdicts.ts';

/** Verdicts, and what each rule says: in plain words and on the phone. */
export const triage: TriageWords = {
  verdicts,
  rules: { ...urgentRules, ...bodyRules, ...calmRules },
  items,
  calm: {
    honest: 'On these answers we see no alarm sign. The check can miss something.',
    callWhen: [
      'Peeing, bowels or the feeling between your legs changes: call the GP at once.',
      'A leg gets weaker, or both legs start to tingle: call at once.',
      'You get a fever or feel really ill: call today.',
      'It gets worse fast: call today.',
    ],
  },
  call: {
    readAloud: 'Read this aloud',
    noteFirst: 'Write down first',
    alsoImportant: 'Also important',
    notSure: 'You were not sure of this. That is why calling is better than waiting.',
  },
  numbers: {
    emergency: '112',
    gp: 'Your GP',
    gpUnknown: 'Call your GP. Closed? The answering machine gives the number of the out-of-hours service.',
    line113: '113',
    veiligThuis: '0800-2000',
  },
  certainty: {
    high: { name: 'Sure', says: 'A lot of good research says the same.' },
    moderate: { name: 'Fairly sure', says: 'There is good research, but it may still change.' },
    low: { name: 'Not so sure', says: 'There is little research, or it disagrees.' },
    'very-low': { name: 'Unsure', says: 'There is hardly any research on this.' },
    expert: { name: 'From practice', says: 'Care workers do it so, or we propose it so. There is no research.' },
  },
};
