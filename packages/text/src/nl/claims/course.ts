import type { ClaimWords } from '../../claim-words.ts';

/** How back pain goes: how long it takes, how often it comes back. */
export const courseClaims = {
  'back-pain-can-be-prevented': {
    heard: 'Rugpijn sluipt erin en is bijna altijd te voorkomen.',
    why: 'Bewegen met uitleg gaf in onderzoek bijna de helft minder nieuwe rugpijn in een jaar. Helemaal voorkomen lukt niet: pijn begint ook vaak zomaar.',
    instead: 'Blijf bewegen als het goed gaat. Krijg je toch pijn, dan heb je niets fout gedaan.',
  },
  'dull-and-stiff-in-the-morning': {
    heard: 'Rugpijn voelt dof en trekkend, en je bent ’s ochtends stijf.',
    why: 'Dat past bij gewone lage rugpijn. Hoe lang je stijf blijft, telt wel: langer dan een half uur kan bij een ontsteking horen.',
    instead:
      'Begon het voor je 45e, duurt het al maanden en helpt bewegen beter dan rust? Maak een afspraak met je huisarts.',
  },
  'back-pain-comes-in-waves': {
    heard: 'Rugpijn komt en gaat, in golven.',
    why: 'Dat is heel gewoon. Van de tien mensen die hersteld waren, kregen er zeven binnen een jaar weer een periode met pijn.',
    instead: 'Maak een plan voor een slechte dag. Doe dan even minder en bouw in een paar dagen weer op.',
  },
  'it-is-only-tension': {
    heard: 'Rugpijn komt meestal doordat je gespannen of uit balans bent, en is zelden ernstig.',
    why: 'Een ernstige oorzaak is zeldzaam: in onderzoek bij de huisarts ongeveer 1 op de 100. Dat het van spanning of balans komt, heeft niemand bewezen.',
    instead: 'Ken de alarmsignalen. Herken je er een, bel dan de huisarts.',
  },
  'be-early-and-it-will-not-stay': {
    heard: 'Als je er vroeg bij bent, blijft de pijn niet hangen.',
    why: 'Zorg die past bij je risico deed het in onderzoek iets beter dan gewone zorg; bij een laag risico is extra behandelen meestal niet nodig. Of je zo’n risico in Nederland goed kunt voorspellen, staat nog niet vast.',
    instead: 'Doe de Rugcheck. Is de kans groter dat pijn blijft, ga dan vroeg naar een fysiotherapeut.',
  },
  'acute-or-chronic': {
    heard: 'Rugpijn is acuut of chronisch: het duurt weken of maanden.',
    why: 'Tot zes weken is het nieuw, vanaf twaalf weken heet het lange pijn. In de weken daartussen is de kans op herstel nog goed.',
    instead: 'Tel de weken vanaf het begin van deze pijn. Zo weet je wat je kunt verwachten.',
  },
  'weeks-with-the-right-care': {
    heard: 'Met de juiste behandeling ben je binnen een paar weken van je pijn af.',
    why: 'Bij de meeste mensen wordt de pijn in zes weken duidelijk minder, ook zonder veel behandeling. Helemaal herstel duurt vaak langer: na een jaar geldt dat voor zeven van de tien.',
    instead: 'Reken op weken, soms maanden. Kijk ook naar wat je weer kunt.',
  },
  'three-kinds-of-back-pain': {
    heard: 'Er zijn drie soorten: met een oorzaak, korte pijn en pijn langer dan drie maanden.',
    why: 'Zo verdelen is handig, maar de weken daartussen ontbreken. En oorzaak en duur lopen door elkaar: ook lange pijn kan een oorzaak hebben.',
    instead:
      'Drie vragen tellen meer. Is er een alarmsignaal, straalt het uit, en hoe lang duurt het? De Rugcheck stelt ze.',
  },
  'over-in-six-weeks-whatever-you-do': {
    heard: 'Nieuwe rugpijn is in drie tot zes weken over, wat je ook doet.',
    why: 'In onderzoek was de helft na 58 dagen van de pijn af. Na een jaar was bijna drie van de tien nog niet helemaal hersteld.',
    instead:
      'Duurt het langer, dan is dat niet vreemd. Blijf bewegen, en vraag hulp als het na drie weken niet beter gaat.',
  },
  'count-on-months': {
    heard: 'Reken bij lange pijn op maanden, en houd vol.',
    why: 'Trainen werkt langzaam. In een Nederlands onderzoek kwam de winst pas na ongeveer zeven weken, en vooral in het werk.',
    instead: 'Kies iets kleins dat je volhoudt. Een dag gemist? Pak het de volgende dag gewoon weer op.',
  },
  'most-people-get-it-once': {
    heard: 'Zes tot acht van de tien mensen krijgen ooit rugpijn.',
    why: 'Onderzoeken noemen 60 tot 84 procent. Het hangt ervan af wie je vraagt en wat je meetelt.',
    instead: 'Je bent dus niet de enige. En je hebt er meestal niets verkeerd voor gedaan.',
  },
} as const satisfies Record<string, ClaimWords>;
