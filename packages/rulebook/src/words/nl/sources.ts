import type { RecalledId, SourceId } from '@rugwijs/clinical';

/** Bronnen: wat van onszelf is in eigen woorden, en de plaats in een bron. */
const ours: Readonly<Partial<Record<SourceId, string>>> = {
  factsRedFlags:
    'Rugwijs, eigen feitenlijst: alarmtekens per aandoening, deels uit algemene vakkennis. Op zichzelf geen bewijs.',
  generalKnowledge:
    'Rugwijs, algemene vakkennis uit leerboeken, uit het hoofd opgeschreven. Wacht op akkoord van een huisarts en een geregistreerd fysiotherapeut.',
  own: 'Rugwijs, eigen voorstel. Wacht op akkoord van een huisarts en een geregistreerd fysiotherapeut.',
};

/** Plaatsen in bronnen, zoals de regels ze noemen. Wat hier niet staat, is al Nederlands of een nummer. */
const places: Readonly<Record<string, string>> = {
  'burst, and not burst': 'gebarsten, en niet gebarsten',
  'burst: sudden pain, clammy, faint': 'gebarsten: plotselinge pijn, klam, flauwvallen',
  'risk profile': 'wie er meer kans op heeft',
  '12 items': '12 tekens',
  'trauma with any other sign': 'val met een ander teken erbij',
  'facts-2 sections 5 and 19': 'tweede deel, 5 en 19',
  'section C': 'deel C',
  'level of concern': 'mate van zorg',
  abscess: 'abces',
  'prognostic factors; C.2.1': 'prognostische factoren; C.2.1',
  'acute foot drop': 'acute klapvoet',
  'metastatic cord compression': 'druk op het ruggenmerg door uitzaaiing',
  'sudden bilateral pain': 'plotseling tweezijdige pijn',
  'poor improvement after three to four weeks': 'weinig verbetering na drie tot vier weken',
  definition: 'definitie',
  'progressive paresis': 'toenemende parese',
  'recent lumbar procedure': 'recente ingreep aan de rug',
  'severe or progressive paresis': 'ernstige of toenemende parese',
  'severe pain not relieved by opioids': 'hevige pijn ondanks opioïden',
  'jelly legs': 'benen als pudding',
  'new within two weeks': 'nieuw binnen twee weken',
  'pain into both legs': 'pijn in beide benen',
  'minor trauma in older people': 'lichte val bij ouderen',
  'pain after major trauma': 'pijn na een zwaar ongeluk',
  'unsteady walking': 'wankel lopen',
  'what may raise urgency': 'wat de urgentie kan verhogen',
  'fever, chills or sweats with recent infection': 'koorts, rillen of zweten met recente infectie',
  'pairs of flags': 'twee tekens samen',
  'weight loss with cancer': 'gewichtsverlies bij kanker',
  'four of five, three of five': 'vier van vijf, drie van vijf',
  '70 or 75: a doubt': '70 of 75: twijfel',
  'age 60': '60 jaar',
  'fever with recent infection': 'koorts met recente infectie',
  'onset before 40, asked under 50': 'begin voor 40, gevraagd onder 50',
  'pain 7 or more, Dutch general practice over 55': 'pijn 7 of meer, Nederlandse huisartspraktijk boven 55',
  'self-rated 8': 'eigen cijfer 8',
};

export const sources = { ours, places };

type Recalled = Readonly<Record<RecalledId, (values: readonly number[]) => string>>;

/** De bladzijde “Nog na te kijken”. */
export const toCheck = {
  title: 'Nog na te kijken',
  lead: 'Alles wat uit het hoofd komt, van ons is, of alleen via een ander gelezen is. Lees de bron na, of keur de keuze goed. Pas dan mag het blijven.',
  counts: (recall: number, second: number, own: number): string =>
    `Regels van de check: ${recall} steunen (deels) op het hoofd, ${second} op een bron via een ander, ${own} op een eigen keuze.`,
  rules: 'Regels van de check',
  rulesHead: ['Regel', 'Label', 'Welke bron'],
  groups: {
    recall: 'Uit het hoofd',
    'seen-2nd': 'Via een ander gelezen',
    own: 'Eigen keuze',
  },
  sources: 'Bronnen die niet zelf gelezen zijn',
  sourcesHead: ['Bron', 'Hoeveel gelezen', 'Wat eraan hangt'],
  notes: 'Bronnen met een kanttekening',
  notesLead: 'Deze zijn (deels) gelezen. De kanttekening is van wie ze las, in het Engels.',
  notesHead: ['Bron', 'Kanttekening'],
  depends: {
    triage: 'Regels',
    plan: 'Plan',
    adaptation: 'Stappen',
    tools: 'Naast de oefeningen',
    exercises: 'Oefeningen',
    measures: 'Metingen',
  },
  nothing: 'niets meer',
  numbers: 'Getallen en feiten uit het hoofd',
  numbersLead:
    'Ook waar de bron wel gelezen is, komt soms een getal uit het hoofd. Dit zijn ze allemaal, ook de rechten op vragenlijsten.',
  numbersHead: ['Waar', 'Wat uit het hoofd komt'],
  measured: {
    noise: (points: string): string => `Ruis: ${points}.`,
    matters: (points: string): string => `Kleinste verschil dat telt: ${points}.`,
    band: (from: string, name: string): string => `Grens: vanaf ${from} is het “${name}”.`,
    licence: (says: string): string => `Rechten: ${says}.`,
  },
  recalled: {
    'pain-bands': ([low, middle]) =>
      `Een onderzoek uit 1997: pijn tot ${low} is veilig, tot ${middle} aanvaardbaar. Van kniepijn, niet van de rug.`,
    'quota-a-week': ([percent]) =>
      `Vaste stappen: 5 tot 10 procent erbij per week is gewoon. De app neemt ${percent} procent.`,
    'flare-worse-than-usual': ([points]) =>
      `Costa 2019: een opvlamming is een dag of langer erger dan anders. De app vraagt ernaar vanaf ${points} punten meer.`,
    'flare-is-what-one-calls-it': () => 'Costa 2019: een opvlamming is wat iemand zelf zo noemt.',
    'one-activity-noise': ([points]) => `Eén activiteit schommelt vanzelf tot ${points} punten.`,
    'activities-noise': ([points]) => `Het gemiddelde van de activiteiten schommelt vanzelf tot ${points} punten.`,
    'sleep-parts': () => 'Wat de app over slapen zegt, zijn delen van een hele behandeling van slapeloosheid.',
    'sleep-efficiency': ([percent]) =>
      `De gewone grens in die behandeling: ${percent} procent van de tijd in bed slapen.`,
    'insomnia-three-months': () => 'Vanaf drie maanden heet slapeloosheid langdurig.',
    'low-two-weeks': () => 'Twee weken achter elkaar somber: dan kijkt een huisarts.',
    'ladder-of-fear': ([from, upTo, drop]) =>
      `Stap voor stap doen wat eng is: begin bij ${from} tot ${upTo}, en herhaal tot de angst ${drop} procent lager is.`,
    'bedrijfsarts-six-weeks': () => 'De wet vraagt de bedrijfsarts binnen zes weken om een analyse.',
    'standing-still-eases': () =>
      'Stilstaan helpt bij vaten en bij een nauw wervelkanaal; zitten alleen bij het tweede.',
  } satisfies Recalled as Recalled,
  ownPlan: 'Regels van plan, stappen en hulpmiddelen die van ons zijn',
  ownPlanHead: ['Deel', 'Regels zonder bron'],
};

/** De bladzijde met stellingen. */
export const theorems = {
  title: 'Stellingen',
  lead: 'Een stelling is een belofte over alle mogelijke antwoorden, niet over een paar voorbeelden. De test rekent ze allemaal na.',
  head: ['Stelling', 'Bron', 'Regels'],
  except: 'Uitgezonderd',
  all: 'alle',
  proved: 'Elke stelling op deze bladzijde is door de test bewezen. Is er één niet waar, dan slaagt de test niet.',
};

/** De bladzijde met alle bronnen. */
export const allSources = {
  title: 'Bronnen',
  lead: 'Alle bronnen, en hoeveel ervan gelezen is. Bronnen zijn aangehaald, niet overgeschreven.',
  head: ['Kort', 'Bron', 'Hoeveel gelezen'],
};
