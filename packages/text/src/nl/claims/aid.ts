import type { ClaimWords } from '../../claim-words.ts';

/** Chairs, braces, shirts, cushions and machines: what is said by whoever sells them. */
export const aidClaims = {
  'massage-chair-as-good-as-hands': {
    heard: 'Een massagestoel is net zo goed als een masseur.',
    why: 'Dat is niet aangetoond. In een klein onderzoek ging gewone fysiotherapie beter dan de stoel.',
    instead: 'Bewaar je geld. Een wandeling en een warme kruik kosten bijna niets.',
  },
  'massage-chair-is-promising': {
    heard: 'Er is nog weinig bewijs voor massagestoelen, maar het is veelbelovend.',
    why: 'Dat er weinig bewijs is, klopt. Veelbelovend is te veel gezegd: een aangekondigd onderzoek is nog geen uitkomst.',
    instead: 'Wacht op uitkomsten voor je iets duurs koopt.',
  },
  'massage-chair-calms-nerves': {
    heard: 'De massagestoel zet je zenuwen in de ruststand.',
    why: 'Rustig zitten kan ontspannen. Dat de stoel daar iets aan toevoegt, is niet aangetoond.',
    instead: 'Ga zitten, adem langzaam uit en leg je telefoon weg.',
  },
  'massage-chair-prevents-pain': {
    heard: 'Elke dag even in de massagestoel voorkomt rugpijn.',
    why: 'Daar is geen bewijs voor. Van oefenen is wel aangetoond dat het nieuwe pijn kan voorkomen.',
    instead: 'Gebruik die twintig minuten om te lopen of te oefenen.',
  },
  'brace-stabilises': {
    heard: 'Een brace steunt je rug en haalt de pijn weg.',
    why: 'Een brace voorkomt geen rugpijn, laat onderzoek zien. De WHO raadt hem af als vaste behandeling.',
    instead: 'Heb je er een? Draag hem kort bij iets zwaars. Laat hem daarna af.',
  },
  'aids-prevent-new-pain': {
    heard: 'Met de juiste hulpmiddelen komt de pijn niet terug.',
    why: 'In onderzoek hielpen gordels, zooltjes en een andere werkplek niet tegen nieuwe pijn. Oefenen wel.',
    instead: 'Koop niets. Plan twee vaste momenten per week om te bewegen.',
  },
  'posture-shirt-relieves': {
    heard: 'Een houdingsshirt zet je recht en vermindert de pijn.',
    why: 'De paar onderzoeken die er zijn, keken naar mensen zonder pijn. Dat één houding de juiste is, is ook nooit aangetoond.',
    instead: 'Wissel vaker van houding. De volgende houding is de beste.',
  },
  'cushion-relieves': {
    heard: 'Een speciaal kussen verlicht je rugpijn.',
    why: 'Het kan prettiger zitten. Onderzoek dat het pijn vermindert, vonden we niet.',
    instead: 'Probeer eerst een opgerolde handdoek. En sta vaker op.',
  },
  'measured-machine-programme': {
    heard: 'Een bekend krachtprogramma met apparaten meet je rug en geneest hem.',
    why: 'Krachttraining helpt, met of zonder apparaat, maar een hogere score betekent zelden minder pijn. Naar zo’n heel programma vonden we geen onderzoek van buiten het bedrijf.',
    instead: 'Train kracht waar je het volhoudt. Is een programma duur? Vraag dan wie het heeft onderzocht.',
  },
  'brace-for-a-short-time': {
    heard: 'Draag een brace, maar alleen kort.',
    why: 'Kort is beter dan lang. Maar richtlijnen raden een brace ook voor kort niet aan als gewone behandeling.',
    instead: 'Zonder kan ook. Heb je er een, gebruik hem dan een uur bij iets zwaars.',
  },
} as const satisfies Record<string, ClaimWords>;
