/** The lower back from the inside. */
export const anatomy = {
  title: 'Je rug van binnen',
  lead: 'Tik op een deel, of kies het in de lijst. Met de schuif buig je de rug.',
  /** What the drawing shows, for who cannot see it. */
  picture: (view: string, bend: string, lit: string) => `Tekening van een onderrug, ${view}, ${bend}. ${lit}`,
  litNow: (part: string) => `Opgelicht: ${part}.`,
  litNone: 'Er is nog niets gekozen.',
  viewLegend: 'Van welke kant kijk je?',
  views: {
    side: { name: 'Van opzij', says: 'van opzij gezien' },
    back: { name: 'Van achteren', says: 'van achteren gezien' },
  },
  bend: {
    label: 'Buig of strek de rug',
    forward: 'Buigen',
    upright: 'Rechtop',
    backward: 'Strekken',
    says: {
      forward: 'voorover gebogen',
      'bit-forward': 'een beetje voorover',
      upright: 'rechtop',
      'bit-backward': 'een beetje achterover',
      backward: 'achterover gestrekt',
    },
    /** What moves, told beside the drawing. */
    shows: {
      forward: 'Voorover gaan de gewrichtjes achterin open. De schijven worden voor lager en achter hoger.',
      upright: 'Rechtop is je onderrug een beetje hol. Bij de een meer dan bij de ander.',
      backward: 'Achterover schuiven de gewrichtjes achterin dicht. De schijven worden voor hoger.',
    },
  },
  layersLegend: 'Wat wil je zien?',
  layers: {
    bones: 'Botten en gewrichtjes',
    discs: 'Schijven',
    nerves: 'Zenuwen',
    muscles: 'Spieren',
    line: 'De holle lijn',
  },
  list: 'Alle delen',
  readAloud: 'Lees voor',
  /** Under the moving figure of a lesson. */
  play: 'Laat bewegen',
  stop: 'Zet stil',
  toAnatomy: 'Bekijk het hele plaatje',
  sketch: 'Dit is een schets. Geen twee ruggen zijn gelijk, en ook die van jou hoeft er niet precies zo uit te zien.',
  labels: { belly: 'buik', back: 'rug', left: 'links', right: 'rechts' },
  parts: {
    vertebrae: {
      name: 'Wervels',
      says: [
        'Onder in je rug zitten vijf dikke botten: de wervels L1 tot en met L5.',
        'Ze dragen je bovenlijf en maken een veilige gang voor de zenuwen.',
      ],
    },
    sacrum: {
      name: 'Heiligbeen',
      says: [
        'Vijf botten die aan elkaar zijn gegroeid, met het staartbeen eronder.',
        'Hier staat je rug op je bekken. Het is een stevige voet.',
      ],
    },
    discs: {
      name: 'Schijven',
      says: [
        'Tussen twee wervels ligt een sterke, taaie schijf. Die zit aan beide botten vast en kan dus niet wegglijden.',
        'Hij geeft mee als je beweegt. Ook bij mensen zonder pijn ziet een schijf er met de jaren anders uit.',
      ],
    },
    joints: {
      name: 'Gewrichtjes',
      says: [
        'Achter elke schijf zitten twee gewrichtjes, links en rechts.',
        'Ze sturen de beweging: buig je voorover, dan gaan ze open. Strek je, dan gaan ze dicht.',
      ],
    },
    cord: {
      name: 'Ruggenmerg',
      says: [
        'De dikke bundel zenuwen vanuit je hoofd. Hij stopt al boven in je onderrug.',
        'Daaronder lopen alleen losse draden verder.',
      ],
    },
    cauda: {
      name: 'Paardenstaart',
      says: [
        'Losse zenuwdraden onder het ruggenmerg. Ze gaan naar je benen, je blaas en je darmen.',
        'Lukt plassen ineens niet goed? Of voelt het doof tussen je benen? Bel dan meteen de huisarts of de huisartsenpost.',
      ],
    },
    roots: {
      name: 'Zenuwwortels',
      says: [
        'Bij elke wervel gaat links en rechts een zenuw naar buiten.',
        'Is zo’n zenuw geprikkeld? Dan kun je pijn voelen in je been. Meestal wordt dat in weken tot maanden minder.',
      ],
    },
    'sciatic-nerve': {
      name: 'Grote beenzenuw',
      says: [
        'Vijf wortels komen samen in één dikke zenuw. Die loopt door je bil naar je been.',
        'Hij schuift mee als je loopt en buigt. Bewegen hoort erbij.',
      ],
    },
    'back-muscles': {
      name: 'Rugspieren',
      says: [
        'Lange en korte spieren naast je wervels. Ze strekken je rug en remmen als je buigt.',
        'Spieren worden sterker als je ze gebruikt. Dat kan op elke leeftijd.',
      ],
    },
    'belly-muscles': {
      name: 'Buikspieren',
      says: [
        'Je buikwand werkt samen met je rug. Samen houden ze je rechtop.',
        'Je hoeft ze niet de hele dag aan te spannen.',
      ],
    },
    lordosis: {
      name: 'Holle lijn',
      says: [
        'De bocht van je onderrug als je staat. Een beetje hol is gewoon.',
        'De bocht verschilt per mens. Er is niet één goede vorm.',
      ],
    },
  },
};
