/**
 * Words as they are typed in dialect (Limburg, Brabant, Flanders, Drenthe, Groningen, Twente, Zeeland), as the lexicon has them.
 * Only what can hardly mean anything else beside it.
 */
const typed = {
  mijn: 'mien miene miin minne menne mijnen minnen',
  mij: 'mich miej',
  ik: 'ich kik ekik iek',
  ben: 'bin',
  heb: 'hub eb',
  niet: 'neet nich nait nit nimme nemie',
  niks: 'niksnie niksniet noks niksen',
  meer: 'mir mjeer',
  geen: 'gien ginne gein gjin',
  been: 'bein bien biene bjeen',
  benen: 'beinen bienen bjeenn beenn',
  voet: 'voot voed',
  voeten: 'veut vuut vuute veuten',
  tenen: 'tieen tiene teene tienen',
  pijn: 'pien piene pyn pijne piejn',
  rug: 'rugge rogge rogk ruch rogghe',
  buik: 'boeik buuk bukske pens balg pense boekske',
  borst: 'bors boorst borste',
  hart: 'hert herte',
  arm: 'erm aorm oarm',
  leven: 'leem laeve leaven leevn laeven',
  dood: 'doad doeed dooed duud',
  zat: 'zaat',
  slapen: 'sloapen slaope sloape slaopen slapn sloapn',
  liggen: 'liegn lign',
  plassen: 'zeike zeiken miegen mieg pissn plassn strullen',

  broek: 'bokse boksem broeke brook',
  gevallen: 'gevaln efallen efalln efall gevolle evaln evallen',
  omhoog: 'umhoeg omhoeg umhoog omhoeeg naorboven',
  naald: 'naold noald naolde noalde',
  gebruikt: 'gebruukt gebroekt',
  nacht: 'naacht',
  kilo: 'kieloo kielo',
  koud: 'kald koad kolt kooud',
  heet: 'heit hjeet',
  hoofd: 'heufd heud heufke',
  gloeit: 'gluit gleujt gleuit',
  warm: 'werm waarm',
  houdt: 'haolt haltj hultj hoalt holt',
  water: 'waoter woater watter',
  wil: 'wult',
  doof: 'doaf douf doeef',
  kont: 'vot keunt',
  achter: 'aachter',
  afgevallen: 'afgevaln aofgevallen oafgevallen vermoagerd',
  mager: 'moager maoger',
  koorts: 'koorse kourts koerts fiever',
  wakker: 'wakkre',
} as const;

/** The word that is meant; itself when it is none of these. */
export const meant = (word: string): string => meanings.get(word) ?? word;

const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries(typed).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
);
