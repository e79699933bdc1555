import type { ClaimWords } from '../../claim-words.ts';

/** Exercises: what is said that they do, and which would be the best. */
export const exerciseClaims = {
  'start-training-with-a-physio': {
    heard: 'Begin rustig met trainen, het liefst bij een fysiotherapeut.',
    why: 'Oefenen helpt vooral bij pijn die langer duurt. Een fysiotherapeut is handig als je vastloopt of bang bent.',
    instead: 'Begin met een paar oefeningen die passen. Kom je er niet uit? Maak een afspraak bij een fysiotherapeut.',
  },
  'core-corset': {
    heard: 'Je diepe buikspieren zijn het korset van je rug.',
    why: 'Zulke oefeningen helpen ongeveer even veel als andere. Dat ze werken als een korset, is niet aangetoond.',
    instead: 'Train je hele lijf, met oefeningen die je volhoudt. Je buik hoeft niet de hele dag aangespannen.',
  },
  'best-mix-of-exercises': {
    heard: 'Losmaken, sterker worden en rekken: samen werkt dat het best.',
    why: 'Oefenen helpt bij langdurige pijn, maar rekken alleen deed weinig. Dat juist deze mix het best is, weet niemand.',
    instead: 'Zorg dat er kracht of conditie bij zit. Rek erbij als dat prettig is.',
  },
  'pelvic-tilt-first': {
    heard: 'Op je rug liggen en je bekken kantelen is een goed begin.',
    why: 'Het is licht, en bijna iedereen kan het. Dat deze ene oefening iets geneest, is niet aangetoond.',
    instead: 'Doe het tien keer, rustig, als je stijf bent. Sta daarna op en loop wat.',
  },
  'cat-cow-after-sitting': {
    heard: 'De kat-koe haalt de spanning van het zitten weg.',
    why: 'Veel mensen vinden het fijn. Onderzoek naar deze ene oefening is er niet.',
    instead: 'Doe het als het lekker voelt. Vaker opstaan is minstens zo goed.',
  },
  'stretch-the-buttock-for-leg-pain': {
    heard: 'Rek je bilspier, dan verdwijnt de pijn in je been.',
    why: 'De bilspier is zelden de oorzaak. Meestal komt die pijn van een zenuw of een gewricht in je rug.',
    instead:
      'Rek als het prettig is, en stop als de pijn verder je been in trekt. Wordt je been zwakker? Bel meteen je huisarts.',
  },
  'bridge-and-side-plank': {
    heard: 'Het bruggetje en de zijplank houden je rug stabiel.',
    why: 'Oefenen helpt wel om nieuwe pijn te voorkomen. Dat het komt door een stabiele rug, of door deze twee, is niet bewezen.',
    instead: 'Doe ze als je ze leuk vindt. Een andere krachtoefening is ook goed.',
  },
  'plank-only-supervised': {
    heard: 'Een plank doe je met verse rugpijn alleen onder begeleiding.',
    why: 'Voorzichtig beginnen is verstandig, en begeleiding is fijn maar niet altijd nodig. Onderzoek hierover vonden we niet.',
    instead: 'Begin met de plank tegen de muur. Gaat dat een week goed? Zak dan wat lager.',
  },
  'childs-pose-to-finish': {
    heard: 'Sluit af met de kindhouding, dan komt je adem tot rust.',
    why: 'Het kan prettig zijn. Of het iets doet voor je rug, is nooit onderzocht.',
    instead: 'Doe het als het lekker voelt. Elke rustige houding is goed.',
  },
  'three-to-five-a-day': {
    heard: 'Doe elke dag drie tot vijf oefeningen.',
    why: 'Een aantal noemen de richtlijnen niet. Weinig is wel makkelijker vol te houden.',
    instead: 'Kies een aantal dat ook op een drukke dag lukt. Twee is beter dan nul.',
  },
  'quality-over-quantity': {
    heard: 'Liever een paar keer goed dan veel keer slordig.',
    why: 'Rustig en met aandacht leer je een beweging sneller. Perfect hoeft niet: er is niet één goede vorm.',
    instead: 'Doe er minder als je merkt dat je gaat haasten.',
  },
  'yoga-and-pilates': {
    heard: 'Yoga en pilates maken je rug sterk en voorkomen rugpijn.',
    why: 'Ze helpen bij langdurige pijn, ongeveer even veel als ander oefenen. Of juist zij nieuwe pijn voorkomen, is niet duidelijk.',
    instead: 'Vind je het leuk? Doe het. Zo niet, kies iets anders.',
  },
  'thirty-seven-exercises': {
    heard: 'Koop dit boek: met deze 37 oefeningen raak je van je rugpijn af.',
    why: 'Wie dit zegt, verdient eraan. Niemand heeft zo’n lijst onderzocht.',
    instead: 'Kies er drie die bij je passen en doe ze twee maanden. Dat kost niets.',
  },
  'mobility-core-and-switching': {
    heard: 'Soepel bewegen, je romp trainen en vaak van houding wisselen.',
    why: 'Het is een redelijke mix. Hoeveel elk deel doet, weet niemand precies.',
    instead: 'Doe van alle drie iets. Begin met vaker van houding wisselen.',
  },
  'train-hard-and-face-fear': {
    heard: 'Bij langdurige pijn: train stevig, en pak je angst om te bewegen aan.',
    why: 'Oefenen dat opbouwt, helpt bij pijn die blijft. Wie bang is om te bewegen, houdt vaker last.',
    instead: 'Bouw elke week iets op. Oefen ook wat je spannend vindt, eerst in het klein.',
  },
  'arching-and-belly-exercises': {
    heard: 'Achterover buigen en je buik trainen is goed voor je rug.',
    why: 'Bij de een helpt achterover buigen, bij de ander juist voorover. Voor de buik geldt: niet beter dan ander oefenen.',
    instead: 'Probeer beide kanten rustig uit. Kies de kant die prettiger wordt.',
  },
  'build-up-gradually': {
    heard: 'Bouw het stap voor stap op.',
    why: 'Opbouwen met vaste stapjes hielp mensen sneller terug naar hun werk. Op de pijn zelf had het weinig effect.',
    instead: 'Spreek met jezelf af hoeveel je doet. Doe op een goede dag niet veel meer.',
  },
  'forty-eight-hours': {
    heard: 'Na het oefenen mag je 48 uur meer pijn hebben.',
    why: 'Het is een handige vuistregel, maar bij rugpijn nooit getest. Bij zenuwpijn is korter beter: dezelfde dag weer gewoon.',
    instead: 'Nog meer pijn na twee dagen? Doe de volgende keer wat minder. Stop niet helemaal.',
  },
  'pain-after-training': {
    heard: 'Pijn na het trainen is normaal, je hersenen zijn alleen te voorzichtig.',
    why: 'Wat pijn na inspanning hoort erbij en betekent meestal geen schade. Alleen je hersenen de schuld geven is te simpel.',
    instead:
      'Kijk of de pijn in een dag of twee weer gewoon wordt. Zwakker been of doof gevoel? Bel meteen je huisarts.',
  },
  'strength-takes-months': {
    heard: 'Train maanden op kracht en begin licht.',
    why: 'Sterker worden kost tijd. In een klein onderzoek kreeg de groep die trainde minder vaak nieuwe pijn.',
    instead: 'Twee of drie keer per week is genoeg. Maak het zwaarder als het makkelijk gaat.',
  },
  'strength-teaches-the-brain': {
    heard: 'Krachttraining leert je hersenen dat je rug veilig is.',
    why: 'Het is een mooi idee, en het kan zo zijn. Aangetoond is het niet.',
    instead: 'Train omdat je er meer door kunt. Merk op wat weer lukt.',
  },
  'five-proven-exercises': {
    heard: 'Dit zijn de vijf bewezen oefeningen tegen rugpijn.',
    why: 'Geen enkele losse oefening is bewezen. Oefenen als geheel helpt wel, welke vorm je ook kiest.',
    instead: 'Kies wat je leuk genoeg vindt. Volhouden telt meer dan welke.',
  },
} as const satisfies Record<string, ClaimWords>;
