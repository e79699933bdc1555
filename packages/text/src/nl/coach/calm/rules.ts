import type { CalmRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';
import { inWords } from '../../numbers.ts';

export const rules: Readonly<Record<CalmRuleId, RuleWords>> = {
  'calm-paced': {
    name: 'Langzaam ademen',
    claim:
      'Ongeveer zes keer per minuut ademen voelt voor veel mensen rustig. In kleine onderzoeken was er ook wat minder rugpijn. Dat is heel onzeker.',
    wouldChange: 'Voelt een ander tempo beter? Kies dat dan.',
  },
  'calm-breathing': {
    name: 'Ademoefeningen',
    claim: 'In kleine onderzoeken hadden mensen met lange rugpijn er wat minder pijn door. Dat is heel onzeker.',
    wouldChange: 'Groter en beter onderzoek.',
  },
  'calm-relaxing': {
    name: 'Spieren loslaten',
    claim: 'Ontspannen doe je voor je gemak. De Wereldgezondheidsorganisatie raadt het niet aan als vaste behandeling.',
    wouldChange: 'Merk jij dat je er rustiger van wordt? Dan is dat reden genoeg.',
  },
  'calm-attention': {
    name: 'Aandacht oefenen',
    claim:
      'Wie langer aandacht oefende met begeleiding, had later wat minder last van de rugpijn. Deze korte oefening zelf is niet onderzocht.',
    wouldChange: 'Onderzoek naar korte oefeningen zonder begeleiding.',
  },
  'calm-no-holding': {
    name: 'Adem niet vasthouden',
    claim: 'Zachte adem zonder pauze maakt de kans op duizelig worden klein.',
    wouldChange: 'Niets. Dit geldt voor iedereen.',
  },
  'calm-after-dizzy': {
    name: 'Pas nog duizelig',
    claim: 'Je werd hier duizelig van. Daarom tellen we niet mee, en adem je in je eigen tempo.',
    wouldChange: 'Vier weken zonder duizelig worden bij deze oefening.',
  },
  'calm-own-pace': {
    name: 'Hart of longen',
    claim:
      'Met een ziekte van je hart of longen kan een vast tempo vervelend zijn. Heb je dat, of weten we het niet? Dan adem je in je eigen tempo.',
    wouldChange: 'Je vertelt bij je plan dat je dit niet hebt. Of je arts vindt een vast tempo goed voor jou.',
  },
  'calm-no-tensing': {
    name: 'Alleen loslaten',
    claim:
      'Bij hoge bloeddruk, of kort na een rugoperatie, laten we het aanspannen weg. Ook als we niet weten of je dat hebt.',
    wouldChange: 'Je vertelt in de Rugcheck en bij je plan dat je dit niet hebt. Of je arts vindt aanspannen goed.',
  },
  'calm-before-after': {
    name: 'Spanning voor en na',
    claim: ({ rounds }) =>
      `We tellen hoe vaak je spanning daalt of stijgt. Pas na ${inWords(rounds)} keer zeggen we iets.`,
    wouldChange: 'Vul het vaker in. Dan zie je het scherper.',
  },
  'calm-told-stress': {
    name: 'Je noemde spanning',
    claim: 'Veel spanning gaat samen met langzamer herstel. Even ontspannen kan prettig zijn.',
    wouldChange: 'Je hebt dit al geprobeerd, of je zegt dat je dit niet wilt.',
  },
};
