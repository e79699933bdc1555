import type { ReviewRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';

export const rules: Readonly<Record<ReviewRuleId, RuleWords>> = {
  'review-did': {
    name: 'Wat je deed',
    claim:
      'We tellen de dagen waarop je iets opschreef. Wat je niet opschreef, weten we niet. Gemiste dagen tellen we niet.',
    wouldChange: 'Schrijf je later nog iets op, dan verandert deze zin mee.',
  },
  'review-changed': {
    name: 'Wat veranderde',
    claim:
      'We vergelijken met je eerste week. Alleen een verschil dat groter is dan het gewone schommelen, noemen we echt. Minder goed nieuws gaat voor.',
    wouldChange: 'Nieuwe cijfers. Eén keer per week is genoeg.',
  },
  'review-noise': {
    name: 'Wat vanzelf schommelt',
    claim: 'Een pijncijfer gaat vanzelf zo’n 2 punten op en neer. Dat zegt nog niets over je rug.',
    wouldChange: 'Twee weken achter elkaar 2 punten verschil, of één keer 3.',
  },
  'review-helped': {
    name: 'Wat meespeelde',
    claim:
      'We noemen alleen wat je zelf opschreef. Het ging samen met deze week. Of het de oorzaak was, weten we niet.',
    wouldChange: 'Wat je opschrijft over slaap, spanning, warmte of een opvlamming.',
  },
  'review-next': {
    name: 'Wat komt',
    claim: 'Eerst wat veilig is, dan mensen die meekijken, dan je gewone plan.',
    wouldChange: 'Wat je deze week doet en invult.',
  },
  'review-weekly': {
    name: 'Eén keer per week',
    claim: 'Een week zegt meer dan een dag. Daarom kijken we elke week één keer terug.',
    wouldChange: 'Je hebt deze week al gelezen, of je wilt dit niet meer.',
  },
};
