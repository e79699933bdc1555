import type { AdaptationRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';

/** "Waarom?" bij vaste stappen, rustiger dagen, opnieuw beginnen, en hulp erbij. */
export const weekRules = {
  'weekly-quota': {
    name: 'De stap van deze week',
    claim: () => 'Elke week komt er een klein, vast stukje bij. Ook op een mindere dag, en niet meer op een goede.',
    wouldChange: 'Een rug die na twee dagen nog niet gewoon is.',
  },
  'quota-waits': {
    name: 'Nog even deze hoeveelheid',
    claim: () =>
      'Deze hoeveelheid staat vast voor een week. Doe niet meer op een goede dag, en niet minder op een slechte.',
    wouldChange: 'De week is om, en je deed het minstens twee keer.',
  },
  'quota-not-done': {
    name: 'Eerst deze hoeveelheid',
    claim: () => 'Het kwam er deze week minder vaak van. Dat gebeurt iedereen. De hoeveelheid blijft gelijk.',
    wouldChange: 'Een week waarin je het meestal doet.',
  },
  'brake-raised': {
    name: 'De volgende stap wacht',
    claim: () => 'De ochtend erna was je rug nog niet gewoon. Je doet hetzelfde. De volgende stap wacht even.',
    wouldChange: 'Een week met ochtenden waarop je rug weer gewoon is.',
  },
  'brake-still-raised': {
    name: 'De hoeveelheid was te hoog',
    claim: () =>
      'Na twee dagen had je nog meer pijn dan gewoon. Dan zetten we de hoeveelheid lager. Denk ook even: wat speelt er nog meer?',
    wouldChange: 'Een rug die binnen twee dagen weer gewoon is.',
  },
  'baseline-trials': {
    name: 'Eerst meten wat nu gaat',
    claim: ({ left }) =>
      left === 1
        ? 'Doe het nog één keer, tot het nog prettig gaat. Daarna rekenen we je begin uit.'
        : `Doe het ${left ?? 3} keer, tot het nog prettig gaat. Daarna rekenen we je begin uit.`,
    wouldChange: 'De metingen zijn klaar.',
  },
  'baseline-quota': {
    name: 'Je begin: iets onder wat je kunt',
    claim: ({ percent, baseline }) =>
      baseline === undefined
        ? 'Je begint iets onder wat je gemiddeld haalde. Zo lukt het ook op een mindere dag.'
        : `Gemiddeld haalde je ${String(baseline).replace('.', ',')}. Je begint op ${percent ?? 80} procent. Zo lukt het ook op een mindere dag.`,
    wouldChange: 'Een nieuw plan met nieuwe metingen.',
  },
  'flare-ask': {
    name: 'Is dit een terugval?',
    claim: () =>
      'Je hebt al een dag of langer meer pijn dan gewoon. Dat hoort vaak bij herstel. Wil je een paar rustiger dagen?',
    wouldChange: 'Zakt het vanzelf, dan hoef je niets te doen.',
  },
  'flare-reduced': {
    name: 'Rustiger dagen',
    claim: ({ percent }) =>
      `Je doet nu ${percent ?? 70} procent van gewoon. Niet niets: bewegen helpt je door deze dagen heen.`,
    wouldChange: 'Na een paar dagen bouw je vanzelf weer op.',
  },
  'flare-ramp': {
    name: 'Weer opbouwen',
    claim: ({ percent, fullOn }) =>
      fullOn === undefined
        ? 'Je bouwt in een paar dagen weer op naar gewoon. Er komt nu niets extra bij.'
        : `Je bouwt weer op: vandaag ${percent ?? 80} procent. Op dag ${fullOn} doe je weer gewoon mee.`,
    wouldChange: 'Dit loopt vast, ook op een mindere dag. Gaat het echt niet, tik dan op "te zwaar".',
  },
  'flare-long': {
    name: 'Laat iemand meekijken',
    claim: () => 'Het duurt nu langer dan twee weken. Een fysiotherapeut kan met je meekijken.',
    wouldChange: 'De pijn zakt weer naar gewoon.',
  },
  'flare-often': {
    name: 'Laat iemand meekijken',
    claim: () => 'Je had deze maand vaker dan drie keer een terugval. Een fysiotherapeut kan met je meekijken.',
    wouldChange: 'Een maand met minder mindere dagen.',
  },
  restart: {
    name: 'Fijn dat je er weer bent',
    claim: ({ percent }) =>
      `Je was er even niet. Dat gebeurt iedereen. Je begint op ${percent ?? 80} procent en bouwt zo weer op.`,
    wouldChange: 'Na een week gaat het weer gewoon verder.',
  },
  'mode-time-contingent': {
    name: 'Tijd voor vaste stappen',
    claim: () =>
      'De pijn is er nu drie weken of langer. Vanaf dan raden richtlijnen vaste stappen aan. Wil je overstappen?',
    wouldChange: 'Je kunt ook zo doorgaan. Jij beslist.',
  },
  'mode-leg-pain-gone': {
    name: 'Je been is rustig: vaste stappen',
    claim: () => 'Je beenpijn is twee weken weg. Dan kun je verder met vaste stappen. Wil je overstappen?',
    wouldChange: 'De beenpijn komt terug.',
  },
  'not-improving-4-weeks': {
    name: 'Vier weken en weinig verschil',
    claim: () =>
      'Na vier weken is het nog niet duidelijk beter. Dat gebeurt vaker. Een fysiotherapeut kan zien wat jou verder helpt.',
    wouldChange: 'Minstens 2 punten minder pijn, of iets dat duidelijk beter lukt.',
  },
  'not-improving-6-weeks': {
    name: 'Zes weken en weinig verschil',
    claim: () => 'Na zes weken is het nog niet duidelijk beter. Laat nu iemand meekijken.',
    wouldChange: 'Minstens 2 punten minder pijn, of iets dat duidelijk beter lukt.',
  },
  'not-improving-soft-sign': {
    name: 'Bespreek het met je huisarts',
    claim: () =>
      'Je gaf iets aan dat de huisarts wil weten als pijn lang blijft. Meestal is er een gewone uitleg. Laat het nakijken.',
    wouldChange: 'De huisarts heeft ernaar gekeken.',
  },
  'weeks-up': {
    name: 'Twee weken meer pijn',
    claim: () => 'Twee weken achter elkaar had je duidelijk meer pijn. Een fysiotherapeut kan met je meekijken.',
    wouldChange: 'Een week waarin de pijn weer zakt.',
  },
} as const satisfies Partial<Record<AdaptationRuleId, PlanRuleWords>>;
