import type { TriageWords } from '../../triage-words.ts';

type Rules = TriageWords['rules'];

/** Hart, vaten, ongeluk en zenuwen. */
export const urgentRules = {
  'heart-lungs-collapse': {
    name: 'Borst, adem of flauwvallen',
    claim: 'Pijn op de borst, benauwdheid, flauwvallen of klam zweten samen met rugpijn: meteen 112.',
    say: 'Ik heb hevige rugpijn, met pijn op de borst, benauwdheid of flauwvallen.',
    note: 'Schrijf op hoe laat het begon.',
    meanwhile: 'Ga zitten of liggen. Blijf niet alleen.',
    wouldChange: 'Als geen van deze dingen waar is. Weet je het niet zeker? Dan bel je nu de huisarts.',
  },
  aneurysm: {
    name: 'Buikslagader',
    claim:
      'Een te wijde buikslagader met nieuwe pijn is spoed. Een nieuw bonzende buik hoort een arts vandaag te weten, en vanaf 60 jaar nu.',
    say: 'Ik heb rugpijn, met een verwijde buikslagader of een nieuw bonzend gevoel in mijn buik. Ik denk dat het spoed is.',
    sayAt: {
      'call-gp-now': 'Ik heb rugpijn, en een nieuw bonzend gevoel in mijn buik.',
      'call-gp-today': 'Ik heb rugpijn, en een bonzend gevoel in mijn buik of een bekende verwijde buikslagader.',
    },
    note: 'Schrijf op wanneer de pijn begon, en hoe wijd de slagader was bij de laatste controle.',
    meanwhile: 'Ga liggen. Til niets. Word je duizelig of bleek? Bel 112.',
    wouldChange: 'Als een arts zegt dat je buikslagader niet te wijd is.',
  },
  'sudden-severe-pain': {
    name: 'Ineens heel hevige pijn',
    claim: 'Ineens heel hevige pijn zonder aanleiding, die in geen houding zakt, moet een arts snel beoordelen.',
    say: 'Ik heb ineens heel hevige pijn zonder aanleiding. Het zakt in geen enkele houding.',
    sayAt: {
      emergency:
        'Ik heb ineens heel hevige pijn in mijn rug of buik. Ik ben 60 of ouder. Ik heb meer kans op een probleem met een bloedvat.',
    },
    note: 'Schrijf op hoe laat het begon, en welke medicijnen je gebruikt.',
    meanwhile: 'Ga liggen. Val je flauw, of word je klam en bleek? Bel 112.',
    wouldChange: 'Als een houding de pijn laat zakken, of als het begon bij tillen of draaien.',
  },
  paralysis: {
    name: 'Been ineens verlamd',
    claim: 'Een been dat het ineens niet meer doet, is spoed. De eerste uren tellen het meest.',
    say: 'Mijn been is ineens verlamd.',
    sayAt: {
      'call-gp-now': 'Mijn been doet het niet meer, langer dan zes uur. Of ik weet niet zeker of het verlamd is.',
      'gp-appointment': 'Mijn been is al lang verlamd. Ik heb nu ook rugpijn.',
    },
    note: 'Schrijf op sinds hoe laat.',
    meanwhile: 'Blijf liggen of zitten. Rijd niet zelf.',
    wouldChange: 'Als je beide benen kunt optillen, of als dit al lang zo is en je arts het weet.',
  },
  'major-trauma': {
    name: 'Zwaar ongeluk of harde val',
    claim: 'Na een zwaar ongeluk of harde val kijkt een arts eerst naar je rug.',
    say: 'Ik had een zwaar ongeluk, en ik heb pijn in mijn rug.',
    sayAt: {
      'call-gp-today':
        'Ik had een tijd geleden een ongeluk of harde val. Sindsdien heb ik rugpijn. Niemand heeft mijn rug bekeken, of mijn botten zijn kwetsbaar.',
      'gp-appointment': 'Ik had een ongeluk of harde val. Mijn rug is toen bekeken, maar ik heb nog pijn.',
    },
    note: 'Schrijf op wanneer het was, en hoe je neerkwam.',
    meanwhile: 'Beweeg je rug en nek zo min mogelijk.',
    wouldChange: 'Als het langer dan twee weken geleden is, en een arts je rug toen goed vond.',
  },
  'cauda-equina': {
    name: 'Gevoel, plassen of poepen is anders',
    claim: 'Anders plassen of poepen, of minder gevoel tussen je benen: dan kan een bundel zenuwen knel zitten.',
    say: 'Ik heb rugpijn, en plassen, poepen of het gevoel tussen mijn benen is anders. Kan dit cauda equina zijn?',
    sayAt: {
      'gp-appointment':
        'Plassen, poepen of het gevoel tussen mijn benen is al langer anders. De oorzaak is bekend. Ik heb nu ook rugpijn.',
    },
    note: 'Schrijf op wanneer het begon, en wanneer je voor het laatst gewoon plaste.',
    meanwhile: 'Rijd niet zelf. Je benen kunnen slap worden.',
    wouldChange: 'Als het al langer zo is, niet erger wordt, en je huisarts een andere oorzaak vond.',
  },
  'both-legs': {
    name: 'Klachten in beide benen',
    claim: 'Pijn of een doof gevoel in beide benen is meer reden voor zorg als het nieuw is of erger wordt.',
    say: 'Ik heb pijn of een doof gevoel in beide benen, nieuw of erger.',
    sayAt: {
      'gp-appointment': 'Ik heb al langer pijn of tintelingen in beide benen. Het is niet onderzocht.',
      physiotherapist: 'Ik heb al langer klachten in beide benen. Het is onderzocht, of het zakt als ik zit.',
    },
    note: 'Schrijf op wanneer het begon, en of het van één been naar twee ging.',
    meanwhile: 'Let op plassen, poepen en gevoel tussen je benen. Wordt dat anders? Bel dan meteen.',
    wouldChange: 'Als het al langer zo is, niet erger wordt, en een arts het onderzocht.',
  },
  'foot-drop': {
    name: 'Een voet die sleept',
    claim: 'Een voet die je niet kunt optillen of afzetten, moet snel bekeken worden.',
    say: 'Ik kan mijn voet niet optillen, of niet op mijn tenen staan.',
    sayAt: { 'gp-appointment': 'Mijn voet sleept al langer. Een arts onderzocht het. Ik heb nu ook rugpijn.' },
    note: 'Schrijf op sinds wanneer, en aan welke kant.',
    meanwhile: 'Pas op met trappen. Rijd niet zelf.',
    wouldChange: 'Als een arts dit onderzocht, en het daarna niet veranderde.',
  },
  'leg-weakness': {
    name: 'Minder kracht in een been',
    claim: 'Minder kracht in een been moet een arts beoordelen. Wordt het erger, dan meteen.',
    say: 'Ik heb minder kracht in mijn been, en het wordt erger.',
    sayAt: {
      'call-gp-today': 'Ik heb minder kracht in mijn been.',
      'gp-appointment': 'Ik heb al langer minder kracht in mijn been. Een arts onderzocht het.',
    },
    note: 'Schrijf op sinds wanneer, en wat niet meer lukt.',
    meanwhile: 'Houd je vast op de trap. Wordt het erger? Bel meteen.',
    wouldChange: 'Als een arts dit onderzocht, en het daarna niet veranderde.',
  },
  'cord-signs': {
    name: 'Wankel lopen of onhandige handen',
    claim: 'Wankel lopen of onhandige handen kan van hoger in je rug of nek komen.',
    say: 'Ik heb rugpijn en ik loop wankel, of mijn handen tintelen.',
    sayAt: { 'gp-appointment': 'Ik loop al langer wankel. Een arts onderzocht het. Ik heb nu ook rugpijn.' },
    note: 'Schrijf op wanneer het begon, en of je al eens viel.',
    meanwhile: 'Loop met steun. Rijd niet zelf.',
    wouldChange: 'Als een arts dit onderzocht, en het daarna niet veranderde.',
  },
  'cannot-stand': {
    name: 'Niet kunnen staan door de pijn',
    claim: 'Lukt staan of lopen niet door de pijn, dan hoort een arts dat vandaag te weten.',
    say: 'Door de pijn kan ik niet staan of lopen.',
    sayAt: { 'call-gp-now': 'Door de pijn kan ik niet staan of lopen. Ik ben gevallen, of ik ben 80 of ouder.' },
    note: 'Schrijf op sinds wanneer, en wat je innam tegen de pijn.',
    meanwhile: 'Zoek de fijnste houding. Wissel af en toe, zo ver het gaat.',
    wouldChange: 'Als je weer een paar stappen kunt zetten.',
  },
  'cold-leg': {
    name: 'Ineens een koud been',
    claim: 'Een been dat ineens koud, bleek of blauw is, krijgt misschien te weinig bloed.',
    say: 'Mijn been is ineens koud en bleek.',
    note: 'Schrijf op hoe laat het begon.',
    meanwhile: 'Houd je been laag en losjes bedekt. Verwarm het niet met een kruik.',
    wouldChange: 'Als beide voeten even warm zijn.',
  },
  bleeding: {
    name: 'Bloedverdunners',
    claim: 'Met bloedverdunners kan een val of plotse hevige pijn op een bloeding wijzen.',
    say: 'Ik gebruik bloedverdunners. Ik heb ineens hevige rugpijn, ben gevallen, of er is iets mis in mijn benen of met plassen.',
    sayAt: {
      'call-gp-today': 'Ik gebruik (misschien) bloedverdunners. Ik ben gevallen, of heb sinds kort hevige rugpijn.',
    },
    note: 'Schrijf op welk middel, en wanneer je het voor het laatst nam.',
    meanwhile: 'Stop niet zelf met je middel. Vraag het aan de arts.',
    wouldChange: 'Als je geen bloedverdunner gebruikt, of als de pijn niet hevig en niet nieuw is.',
  },
  belly: {
    name: 'Buikpijn erbij',
    claim: 'Nieuwe of hevige buikpijn samen met rugpijn komt soms uit de buik.',
    say: 'Ik heb nieuwe of hevige buikpijn, samen met rugpijn.',
    sayWith: {
      'belly-severe':
        'Ik heb buikpijn en rugpijn. De buikpijn is hevig, of ik blijf overgeven, mijn buik is bol, of er komt geen ontlasting of wind.',
    },
    sayAt: { 'call-gp-today': 'Ik heb nieuwe buikpijn, samen met rugpijn.' },
    note: 'Schrijf op wanneer je voor het laatst at, plaste en naar de wc ging.',
    meanwhile: 'Eet niet tot je een arts sprak.',
    wouldChange: 'Als je deze buikpijn al lang kent en hij niet anders is.',
  },
  'pregnancy-alarm': {
    name: 'Zwanger met een alarmteken',
    claim: 'Bloed, vocht, hevige pijn of minder beweging bij een zwangerschap kan niet wachten.',
    say: 'Ik ben (misschien) zwanger. Ik verlies bloed of vocht, of heb hevige buikpijn.',
    sayAt: { 'call-gp-today': 'Ik ben misschien zwanger. Ik weet niet of wat ik voel daarbij hoort.' },
    note: 'Schrijf op hoeveel weken, en sinds wanneer.',
    meanwhile: 'Bel je verloskundige als je die hebt. Veel bloed, of pijn die niet te harden is? Bel 112.',
    wouldChange: 'Als je zeker niet zwanger bent.',
  },
  'self-harm': {
    name: 'Niet meer willen leven',
    claim: 'Denk je aan niet meer willen leven? Praat er vandaag over. Je hoeft dit niet alleen te dragen.',
    say: 'Ik heb rugpijn, en ik denk eraan dat ik niet meer wil leven.',
    sayAt: { emergency: 'Ik ben bang dat ik mezelf nu iets aandoe.' },
    note: 'Je hoeft niets op te schrijven. Bellen is genoeg.',
    meanwhile: 'Bel gratis 113, dag en nacht, of chat op 113.nl. Blijf bij iemand die je vertrouwt.',
    wouldChange: 'Hier kun je altijd over praten, ook als het later minder is.',
  },
  violence: {
    name: 'Niet veilig thuis',
    claim: 'Niemand mag je pijn doen. Je verdient hulp.',
    say: 'Iemand doet mij pijn. Ik heb pijn in mijn rug.',
    note: 'Schrijf alleen iets op als dat veilig is.',
    meanwhile: 'Bel Veilig Thuis: 0800-2000, gratis, dag en nacht. Direct gevaar? Bel 112.',
    wouldChange: 'Je mag hier later altijd op terugkomen.',
  },
  child: {
    name: 'Jonger dan 18',
    claim: 'Rugwijs is voor volwassenen. Een huisarts kijkt graag mee, samen met een ouder.',
    say: 'Mijn kind heeft rugpijn. Ik wil graag dat de huisarts meekijkt.',
    sayAt: { 'call-gp-today': 'Mijn kind heeft rugpijn, met koorts, hevige pijn of klachten in de benen.' },
    note: 'Schrijf op sinds wanneer, en of sport of school nog lukt.',
    meanwhile: 'Bewegen en spelen mag, zolang het fijn voelt.',
    wouldChange: 'Als je 18 jaar of ouder bent.',
  },
} as const satisfies Partial<Rules>;
