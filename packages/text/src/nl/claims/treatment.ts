import type { ClaimWords } from '../../claim-words.ts';

/** Warmth, hands, needles, machines, medicines and operations: what is said that they do. */
export const treatmentClaims = {
  'conservative-care-first': {
    heard: 'Eerst uitleg, bewegen en fysiotherapie, dan pas iets zwaarders.',
    why: 'Zo werken de richtlijnen ook: licht beginnen, en meer als het nodig is. Alleen bij alarmsignalen wacht je niet.',
    instead: 'Begin bij bewegen. Minder gevoel tussen je benen of een zwakker been? Bel dan nu: kijk bij Alarm.',
  },
  'first-step-is-heat': {
    heard: 'Begin altijd met warmte.',
    why: 'Warmte kan de eerste dagen wat pijn schelen. Het effect is kort en niet groot.',
    instead: 'Neem warmte als het prettig is, een kwartier. Ga daarna bewegen.',
  },
  'massage-is-core-treatment': {
    heard: 'Massage hoort er net zo goed bij als oefenen.',
    why: 'De Nederlandse richtlijn zegt: alleen kort, en nooit als enige behandeling. De WHO laat massage toe, met heel weinig zekerheid.',
    instead: 'Vind je het fijn? Neem het als extraatje en blijf oefenen.',
  },
  'massage-with-exercise': {
    heard: 'Massage werkt het best als je ook oefent.',
    why: 'In de Nederlandse en de Engelse richtlijn mag massage alleen naast oefenen. Hoeveel het dan nog toevoegt, is niet duidelijk.',
    instead: 'Vraag na een massage altijd: wat ga ik nu zelf doen?',
  },
  'injections-for-severe-pain': {
    heard: 'Bij hevige pijn helpt een injectie in je rug.',
    why: 'Bij nieuwe zenuwpijn in het been scheelt het een paar weken een beetje. Bij rugpijn zelf raadt de Engelse richtlijn het af.',
    instead: 'Vraag je arts wat het in jouw geval zou opleveren. Vraag ook wat er gebeurt als je wacht.',
  },
  'surgery-after-all-else': {
    heard: 'Opereren doe je pas als al het andere niet hielp.',
    why: 'Dat klopt bij zenuwpijn die na twaalf weken nog hevig is. Na een jaar maakt wel of niet vroeg opereren weinig uit.',
    instead:
      'Geef het tijd als het kan. Wordt je been snel zwakker of kun je niet plassen? Bel nu je huisarts of de huisartsenpost.',
  },
  'a-mix-works-best': {
    heard: 'Een mix van behandelingen werkt het best.',
    why: 'Bij pijn die al lang in de weg zit, helpt een team vaak meer. Bij nieuwe pijn is weinig meestal genoeg.',
    instead: 'Heb je al maanden last? Vraag je huisarts naar hulp voor lijf en hoofd samen.',
  },
  'massage-is-well-researched': {
    heard: 'Massage is goed onderzocht en het werkt.',
    why: 'Er zijn 25 onderzoeken, maar bijna allemaal zwak. Ze zien hooguit kort wat minder pijn.',
    instead: 'Neem massage voor het prettige gevoel, niet als oplossing.',
  },
  'massage-and-circulation': {
    heard: 'Massage verbetert je doorbloeding en maakt vastzittend weefsel los.',
    why: 'Dat zou kunnen, maar het is bij rugpijn nooit aangetoond. Dat er iets vastzit, ook niet.',
    instead: 'Wil je een betere doorbloeding? Loop een rondje.',
  },
  'massage-lowers-stress-hormone': {
    heard: 'Een paar minuten massage verlaagt je stresshormoon.',
    why: 'Alle metingen samen tonen bij volwassenen bijna geen verschil. Je kunt je er wel ontspannen door voelen.',
    instead: 'Wil je tot rust komen? Adem vijf minuten langzaam. Dat kan overal.',
  },
  'massage-equals-exercise': {
    heard: 'Een groot onderzoek uit 2025 zegt: massage is even goed als oefenen.',
    why: 'De samenvatting noemt massage niet. Gesprekken, mindfulness en oefenen wel, en het meeste onderzoek was zwak.',
    instead: 'Vraag bij zo’n mooie zin altijd: waar staat dat precies?',
  },
  'shiatsu-energy-channels': {
    heard: 'Shiatsu opent je energiebanen en laat je beter slapen.',
    why: 'Energiebanen zijn nooit aangetoond. In maar één onderzoek werden mensen door het lot verdeeld, en dat is te weinig.',
    instead: 'Neem het als rustmoment als je het fijn vindt. Blijf ernaast bewegen.',
  },
  'deep-tissue-reaches-fascia': {
    heard: 'Diepe massage bereikt je bindweefsel en helpt aantoonbaar.',
    why: 'In het onderzoek waar men naar wijst, kreeg iedereen massage. Dan kun je niet zien of massage helpt.',
    instead: 'Harder is niet beter. Kies wat prettig voelt, of sla het over.',
  },
  'massage-does-not-last': {
    heard: 'Massage helpt maar even, tenzij je er iets bij doet.',
    why: 'Onderzoek ziet alleen kort effect. Of oefenen erbij het langer maakt, is niet goed onderzocht.',
    instead: 'Gebruik het prettige uur erna om te bewegen.',
  },
  'shop-painkiller-and-physio': {
    heard: 'Met een pijnstiller van de drogist en fysio ben je er zo.',
    why: 'De bekendste pijnstiller liet mensen met nieuwe rugpijn niet sneller herstellen. De richtlijn voor huisartsen ziet zo’n middel als hulp om te blijven bewegen.',
    instead: 'Vraag je apotheek wat bij jou past en lees de bijsluiter. Bewegen blijft het belangrijkst.',
  },
  'physio-corrects-posture': {
    heard: 'Van fysio ga je rechtop staan en word je sterk en lenig.',
    why: 'Dat kan, maar het is niet het doel. Het gaat erom dat je weer kunt doen wat je wilt.',
    instead: 'Vertel je fysiotherapeut wat je weer wilt kunnen. Spreek af hoe je dat meet.',
  },
  'surgery-is-last-resort': {
    heard: 'Een operatie aan een hernia is het laatste redmiddel.',
    why: 'Meestal wordt het zonder operatie beter. Bij hevige zenuwpijn na twaalf weken kan opereren sneller verlichting geven.',
    instead:
      'Bespreek na twaalf weken met je huisarts wat je wilt. Hangt je voet of voel je minder tussen je benen? Bel nu je huisarts.',
  },
  'be-treated-in-the-first-weeks': {
    heard: 'Laat je de eerste weken behandelen en beweeg een beetje.',
    why: 'Zo dacht men vroeger. Nu gaat het andersom: blijf zelf bewegen, en je laten behandelen is hooguit een extra.',
    instead: 'Begin met gewoon doen wat lukt. Heb je na drie weken nog veel last? Vraag hulp.',
  },
  'laser-heals-tissue': {
    heard: 'Laser laat het weefsel in je rug genezen.',
    why: 'Kleine onderzoeken zagen iets minder pijn. Een nieuwer onderzoek zag geen verschil met een laser die uit stond.',
    instead: 'Besteed je geld en tijd aan iets dat je zelf doet.',
  },
  'manual-therapy-exercise-advice': {
    heard: 'Manuele therapie, oefenen en uitleg: die drie samen.',
    why: 'Oefenen en uitleg zijn de kern. Manuele therapie mag erbij, en geeft ongeveer evenveel als oefenen.',
    instead: 'Zorg dat je elk bezoek iets leert dat je thuis kunt doen.',
  },
  'hands-on-helps-briefly': {
    heard: 'Behandelen met de handen geeft bij langdurige pijn even verlichting.',
    why: 'Dat zien onderzoekers ook, met weinig zekerheid. Het effect is klein en duurt kort.',
    instead: 'Gebruik die verlichting om in beweging te komen.',
  },
  'painkillers-first': {
    heard: 'Eerst een gewone pijnstiller, bij veel pijn kort iets sterkers.',
    why: 'Richtlijnen zijn het hier niet over eens. Wat je ook krijgt: het effect is klein, en het is bedoeld om te kunnen bewegen.',
    instead: 'Vraag je apotheek of huisarts wat bij jou past. Stop niet zelf met wat een arts je gaf.',
  },
} as const satisfies Record<string, ClaimWords>;
