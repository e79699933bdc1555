import type { PlanRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';

/** "Waarom?" bij hoe het plan opbouwt, of waarom er geen is. */
export const modeRules = {
  'no-plan-verdict': {
    name: 'Eerst bellen',
    claim: () => 'Je antwoorden vragen eerst om een arts. Daarom is er nu geen oefenplan.',
    wouldChange: 'Een arts heeft je onderzocht en zegt dat je mag oefenen.',
  },
  'no-plan-undecided': {
    name: 'De Rugcheck is nog niet af',
    claim: () => 'We weten nog te weinig. Een plan komt pas na de hele Rugcheck.',
    wouldChange: 'Je maakt de Rugcheck af.',
  },
  'no-plan-child': {
    name: 'Voor volwassenen',
    claim: () => 'Rugwijs is gemaakt voor mensen vanaf 18 jaar. Ga samen met een ouder naar de huisarts.',
    wouldChange: 'Niets in de app. Een arts of fysiotherapeut kan je wel helpen.',
  },
  'no-plan-procedure': {
    name: 'Eerst je eigen team',
    claim: () => 'Je rug herstelt van een operatie of prik. Je eigen team beslist wanneer je mag oefenen.',
    wouldChange: 'Je team zegt dat oefenen mag.',
  },
  'mode-pain-guided': {
    name: 'De pijn stuurt mee',
    claim: () =>
      'Je beenpijn past bij een prikkelbare zenuw. Dan bouwen we op met de pijn als gids. Even meer mag, als het binnen een dagdeel zakt.',
    wouldChange: 'Je beenpijn is twee weken weg. Dan bouwen we op met vaste stappen.',
  },
  'mode-fear': {
    name: 'Vaste stappen bij bang zijn voor bewegen',
    claim: () =>
      'Je durft minder te bewegen of je laat dingen. Dan kiezen we vaste, kleine stappen, en wachten niet op de pijn.',
    wouldChange: 'Je durft weer gewoon te bewegen, en de pijn is er nog geen drie weken.',
  },
  'mode-risk': {
    name: 'Vaste stappen bij meer kans op lang duren',
    claim: () =>
      'Je hebt meer kans dat het langer duurt. Daar is iets aan te doen: vaste stappen, los van goede en slechte dagen.',
    wouldChange: 'Je antwoorden op de vragen over hoe je ermee omgaat, veranderen.',
  },
  'mode-three-weeks': {
    name: 'Vaste stappen na drie weken',
    claim: (v) =>
      v.days === undefined
        ? 'We weten niet hoe lang de pijn er is. We rekenen op drie weken of langer, en kiezen vaste stappen.'
        : 'De pijn is er al drie weken of langer. Vanaf dan raden richtlijnen aan om op te bouwen met vaste stappen.',
    wouldChange: 'De pijn is er korter dan drie weken.',
  },
  'mode-stuck': {
    name: 'Vaste stappen als het niet opschiet',
    claim: () => 'Het is twee weken of langer, en het wordt niet beter. Dan beginnen we eerder met vaste stappen.',
    wouldChange: 'Het gaat merkbaar beter.',
  },
  'mode-persistent': {
    name: 'Vaste stappen bij lange pijn',
    claim: () => 'De pijn is er al meer dan twaalf weken. Vaste stappen helpen dan om weer meer te kunnen.',
    wouldChange: 'Dit blijft zo zolang de pijn er is. Na herstel komt een plan om goed te blijven.',
  },
  'mode-claudication': {
    name: 'Vaste stappen, met zitpauzes',
    claim: () =>
      'Je beenpijn komt bij staan of lopen en zakt bij zitten. Dan wissel je af: lopen, zitten, lopen. Fietsen kan ook.',
    wouldChange: 'Lopen geeft geen beenpijn meer.',
  },
  'mode-light': {
    name: 'Licht beginnen',
    claim: () => 'De pijn is er kort. Blijven bewegen is nu genoeg, met een paar makkelijke oefeningen.',
    wouldChange: 'De pijn duurt drie weken, of je durft niet te bewegen. Dan kiezen we vaste stappen.',
  },
} satisfies Partial<Record<PlanRuleId, PlanRuleWords>>;
