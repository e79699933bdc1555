import { describe, expect, test } from 'vitest';
import { scan } from './scan.ts';

const raised = (text: string) => scan(text).flags.map(({ id }) => id);

/** Written before this was mended, and after it: none of these lines is learned from. The first were seen while it was mended. */
const diary = [
  'vandaag oefeningen gedaan',
  'twintig minuten gewandeld',
  'rug iets stijver dan gisteren',
  'goed geslapen',
  'weinig geslapen, veel gepiekerd',
  'druk op het werk',
  'lang in de auto gezeten',
  'boodschappen gedaan en de was opgehangen',
  'even niks gedaan vandaag',
  'ik ben het zat',
  'de oefeningen gingen goed',
  'bruggetje lukt nu tien keer',
  'kat-koe en bekkenkantelen gedaan',
  'zwemmen met mijn dochter',
  'gefietst naar mijn werk',
  'paracetamol genomen',
  'naar de fysio geweest',
  'rugpijn 4, gisteren 6',
  'pijn trekt naar mijn linkerbil',
  'in de tuin gewerkt, daarna moe',
  'te veel gedaan, morgen rustig aan',
  'weer wat spierpijn in mijn benen',
  'een stukje hardgelopen',
  'ik zie op tegen morgen',
  'hele dag achter de computer',
  'ik baal ervan',
  'warmte helpt het best',
  'kleinkinderen opgetild, dat ging prima',
  'verjaardag gehad, veel gestaan',
  'vanochtend stijf, na een uur weg',
  'beetje chagrijnig door de pijn',
  'yoga geprobeerd, viel mee',
  'slecht weer, binnen gebleven',
  'ik had geen zin maar heb het toch gedaan',
  'met de hond naar het bos',
  'stofzuigen doet zeer',
  'traplopen gaat beter',
  'vanavond naar de film geweest',
  'medicijnen opgehaald bij de apotheek',
  'de planken opgehangen',
  'nek vast, rug ging wel',
  'een uur gelopen langs het water',
  'squats en planken, ging lekker',
  'rustdag gehouden',
  'weer te lang doorgewerkt',
  'slecht bed in het hotel',
  'rug 3 na de tuin',
  'tillen ging beter dan vorige week',
  'bezoek gehad, gezellig',
  'koffie bij de buurvrouw',
  'trein gemist, gerend, geen last',
  'bal gekocht om op te zitten',
  'vandaag vrij genomen',
  'ademhalingsoefening voor het slapen',
  'ik durf weer te bukken',
  'kousen aandoen kost moeite',
  'vloer gedweild',
  'zeurt wat in de onderrug',
  'het gaat met vlagen',
  'beter dan verwacht',
  'weinig energie',
  'ik maak me zorgen over mijn werk',
  'naar oma geweest',
  'twee keer geoefend',
  'de les over slapen gelezen',
  'weer begonnen met sporten',
  'linkerkant zeurt',
  'tijdens het koken last',
  'na de massage losser',
  'bij de bedrijfsarts geweest',
  'half uur op de hometrainer',
  'met de kinderen gevoetbald',
  'vroeg naar bed',
  'stijf van de kou',
  'steunzolen proberen',
  'pijnstillers gehalveerd',
  'ik snap de oefening niet',
  'heuvel op gefietst',
  'koude douche genomen',
  'kerst bij mijn ouders',
];

/** Two of the eighty were raised when this was written: more is a net that cries wolf. */
const most = 2;

describe('an ordinary line of a diary', () => {
  test('hardly ever raises anything', () => {
    expect(diary.filter((line) => raised(line).length > 0).length).toBeLessThanOrEqual(most);
  });

  test.each(diary)('says nothing of suicide: %s', (line) => {
    expect(raised(line)).not.toContain('suicidal-thoughts');
  });
});

describe('a few words that only look like a sign', () => {
  test.each([
    'zwemmen gedaan',
    'plank gedaan',
    'kat-koe gedaan',
    'was gedaan',
    'niks gedaan vandaag',
    'oefeningen gedaan',
    'medicijnen',
    'pillen',
    'stappen',
    'mijn rug voelt stijf',
    'vannacht goed geslapen',
    'fietsen',
    'apotheek',
    'bekkenkantelen',
    'leven',
    'zin',
    'moe',
    'klaar',
    'beu',
    'waard',
    'broek',
    'voelt',
  ])('raise nothing: %s', (line) => {
    expect(raised(line)).toEqual([]);
  });

  test.each([
    ['saddle-numbness', 'doof kruis'],
    ['saddle-numbness', 'dove billen'],
    ['bladder-retention', 'kan niet plassen'],
    ['bladder-retention', 'kan niet plasen'],
    ['bladder-incontinence', 'urineverlies'],
    ['bowel-incontinence', 'poep verloren'],
    ['leg-weakness', 'krachtverlies been'],
    ['foot-drop', 'klapvoet'],
    ['fever', 'koorts'],
    ['fever', '39 graden'],
    ['weight-loss', 'zomaar afgevallen'],
    ['cancer-before', 'botmetastasen'],
    ['fall-or-accident', 'verkeersongeluk'],
    ['night-pain', 'nachtelijke pijn'],
    ['steroids', 'prednison'],
    ['pregnant', 'zwanger'],
    ['suicidal-thoughts', 'zelfmoord'],
    ['suicidal-thoughts', 'wil dood'],
    ['suicidal-thoughts', 'niet meer leven'],
    ['chest-or-belly-pain', 'pijn op de borst'],
    ['both-legs', 'beide benen doof'],
    ['needle-drugs', 'heroine gespoten'],
  ] as const)('a sign in a few words is one all the same, %s: %s', (id, line) => {
    expect(raised(line)).toContain(id);
  });
});
