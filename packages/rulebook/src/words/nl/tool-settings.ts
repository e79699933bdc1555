import type { SettingWords } from '../../tool-settings.ts';

/** Wat de overige getallen van de hulpmiddelen betekenen. */
export const toolSettings: SettingWords = {
  title: 'De overige getallen',
  head: ['Waarvoor', 'Getallen'],
  of: {
    calm: {
      pace: 'Ademhalingen per minuut: minst, gewoon, meest',
      inShare: 'Deel van een adem dat inademen is: minst, gewoon, meest',
      minutes: 'Minuten om uit te kiezen',
      usualMinutes: 'Minuten, gewoon',
      dizzyDays: 'Dagen dat duizelig worden meetelt',
      roundsToSay: 'Keren met spanning voor en na, voor we iets zeggen',
    },
    sleep: {
      nights: 'Nachten voor we iets zeggen; nachten met dezelfde reden voor die telt',
      veryShort: 'Gemiddeld korter dan zo veel minuten: naar de huisarts',
      awake: 'Minuten wakker die lang zijn; minuten verschil in opstaan dat veel is',
      lowEfficiency: 'Deel van de tijd in bed dat slaap is: lager is laag',
      noise: 'Minuten verschil tussen weken dat nog niets zegt',
      checkDays: 'Dagen dat een antwoord op de slaapvragen geldt',
    },
    mood: {
      high: 'Vanaf dit cijfer is een score hoog (0 tot 10)',
      days: 'Dagen tot de volgende keer; dagen dat mensen voorgaan na een donker antwoord; dagen waarin twee keer laag twee weken is',
      worryMinutes: 'Minuten piekertijd',
    },
    fear: {
      muchWorse: 'Zo veel punten erger dan verwacht: niet omhoog (0 tot 10)',
      waitDays: 'Dagen dat een voorspelling op de uitkomst wacht',
    },
    breaks: {
      every: 'Minuten tussen twee pauzes: minst, gewoon, meest',
      seconds: 'Seconden voor een beweging',
      snooze: 'Minuten uitstel',
      meetings: 'Minuten overleg om uit te kiezen',
    },
    strength: {
      practiceTries: 'Pogingen die alleen oefenen zijn',
      days: 'Dagen tussen pogingen: bij het leren, daarna, na een poging die pijn gaf',
      painRise: 'Zo veel punten meer pijn in een test: we vragen wat er nieuw is',
    },
    helps: {
      matters: 'Punten die tellen: pijn, stijfheid, slaap, energie',
      pairs: 'Paren in een proef: minst, gewoon, meest; paren nodig voor een conclusie',
      periods: 'Dagen in een periode: minst, gewoon, meest',
      scored: 'Deel van de dagen met een cijfer dat nodig is; dagen dat een cijfer later mag',
      level: 'Zekerheid van het interval',
      worse: 'Stoppen: punten slechter met het hulpmiddel, op ten minste zo veel dagen van elk',
      uses: 'Cijfers voor en na nodig voor een gemiddelde; punten erger erna die een waarschuwing geven',
    },
    flare: {
      toSay: 'Eigen opvlammingen nodig voor we iets zeggen over de duur; over wat eraan voorafgaat',
      patternShare: 'Deel van de keren dat iets voorafging voor we het noemen',
      lookBackDays: 'Dagen dat we na het einde nog om terugkijken vragen',
    },
    review: {
      sleep: 'Nachten nodig voor we slaap noemen; tot dit cijfer slecht; vanaf dit cijfer goed',
      stress: 'Spanning vanaf dit cijfer noemen we',
      aidFall: 'Punten daling van pijn voor we een hulpmiddel noemen',
    },
    well: {
      recovered: 'Hersteld: pijn hoogstens, hinder hoogstens, zo veel weken',
      goal: 'Of: pijn hoogstens, doel ten minste, zo veel weken',
      staleDays: 'Dagen waarna een score niets meer zegt over nu',
      target: 'Wandelen, doel: minuten, dagen per week, in zo veel weken',
      least: 'Wandelen, begin ten minste: minuten, dagen per week',
      week: 'Hoogste groei per week; deel waarmee een week gelukt is',
      restart: 'Na zo veel weken niets; dan dit deel van het laatste',
      strengthDays: 'Dagen per week sterk',
      monthDays: 'Dagen tussen twee blikken',
      graduation: 'Klaar: weken weinig pijn; weken met een cijfer; actief in zo veel dagen, zo vaak',
    },
    work: {
      step: 'Deel van het contract erbij per week; hoogste groei; afgerond op zo veel uur',
      doneShare: 'Deel van de uren waarmee een week gelukt is',
      pain: 'Pijn vanaf, op zo veel dagen: geen stap',
      restart: 'Na zo veel weken niets; dan dit deel van het laatste',
      taskTimes: 'Keren oefenen voor de volgende taak',
    },
    leg: {
      everyDays: 'Dagen tussen twee keer kijken',
      pain: 'Beenpijn: weinig tot en met; verschil hieronder zegt niets; zwaar vanaf',
      handOver: 'Dagen klachten: iemand kijkt mee; gesprek met de huisarts',
      stands: 'Dagen dat zwakte of zware pijn van vóór deze klacht nog telt',
    },
    care: { lowConfidence: 'Vertrouwen dat laag is, tot en met (0 tot 10)' },
    measures: {
      moments: 'Momenten om te meten, in dagen vanaf het begin',
      open: 'Dagen dat een uitkomst te vroeg mag; dagen dat een moment openblijft',
      minutesPerWeek: 'Minuten per week, hoogstens',
      startBack: 'STarT Back: laag tot en met; hoog vanaf, op de vijf vragen over zorgen',
    },
  },
};
