import type { TreatmentWords } from '../../treatment-words.ts';

/** Machines that knead, buzz, light or tap. */
export const machines = {
  'massage-chair': {
    name: 'Massagestoel',
    what: 'Een stoel die met rollen of luchtkussens op je rug drukt.',
    does: 'Het kan lekker zitten. Dat het rugpijn behandelt of voorkomt, is niet bewezen. In een klein onderzoek hielp fysiotherapie beter.',
    forWhom: 'Voor wie er graag in zit. Als behandeling voor niemand bewezen.',
    notWhen:
      'Niet bij botontkalking, een gebroken wervel of vlak na een operatie. Ben je zwanger of heb je een pacemaker? Vraag het eerst je arts. Is je been dik, warm en pijnlijk? Bel dan je huisarts.',
    briefly: { forWhom: 'Wie er graag in zit.', notWhen: 'Botontkalking, breuk of net geopereerd.' },
    asks: 'Weinig moeite, wel veel geld. Een stoel kost vaak duizenden euro’s.',
    advised: 'Geen van de richtlijnen die we lazen, noemt het.',
    ours: 'Koop er geen voor je rug. Staat er al een? Rust erin, en loop daarna een rondje.',
    alsoCalled: ['massagekussen', 'massageapparaat', 'massagegun', 'relaxstoel'],
  },
  tens: {
    name: 'TENS',
    what: 'Een kastje geeft lichte stroomstootjes door plakkers op je rug.',
    does: 'In onderzoek maakte het geen verschil dat telt. Dat onderzoek is wel zwak. Sommige mensen vinden de tinteling even prettig.',
    forWhom: 'Voor niemand met rugpijn aangeraden.',
    notWhen:
      'Niet met een pacemaker of een ander apparaat in je lijf. Niet op je buik of rug als je zwanger bent. Niet op huid die weinig voelt. Val je flauw of bonst je hart? Bel 112.',
    briefly: {
      forWhom: 'Voor niemand met rugpijn aangeraden.',
      notWhen: 'Een pacemaker, of een zwangere buik.',
    },
    asks: 'Een apparaat met plakkers die je steeds opnieuw koopt.',
    advised: 'Drie richtlijnen raden het af bij rugpijn. De Nederlandse ook bij zenuwpijn.',
    ours: 'Niet kopen. Een kruik is goedkoper en doet ongeveer even veel.',
    alsoCalled: ['elektrotherapie', 'stroomapparaat', 'interferentie', 'zenuwstimulatie', 'plakkers'],
  },
  laser: {
    name: 'Laser',
    what: 'Een therapeut richt een zwak laserlicht op je huid. Je voelt er weinig van.',
    does: 'Kleine, oudere onderzoeken zagen wat minder pijn. Een nieuwer onderzoek zag geen verschil met een laser die uit stond. Meer kunnen doen mensen er niet door.',
    forWhom: 'Voor niemand duidelijk.',
    notWhen: 'Niet op een plek met kanker en niet bij je ogen. Ben je zwanger? Dan niet op je buik of rug.',
    briefly: { forWhom: 'Voor niemand duidelijk.', notWhen: 'Kanker op die plek, of bij je ogen.' },
    asks: 'Vaak tien bezoeken of meer, en elke keer geld.',
    advised: 'In de richtlijnen die we lazen, vonden we er geen advies over.',
    ours: 'Overslaan. Het geld en de tijd zijn beter besteed aan bewegen.',
    alsoCalled: ['lasertherapie', 'low level laser', 'lichttherapie voor je rug'],
  },
  shockwave: {
    name: 'Shockwave',
    what: 'Een apparaat geeft korte, harde drukgolven op je rug.',
    does: 'Kleine onderzoeken zien na een maand iets minder pijn. Ze zijn zwak, en grote goede zijn er niet. Wat het op de lange duur doet, weet niemand.',
    forWhom: 'Voor niemand duidelijk. Het wordt meer bij pezen gebruikt.',
    notWhen:
      'Niet als je zwanger bent, bloedverdunners krijgt of kanker hebt op die plek. Niet met een pacemaker zonder overleg met je arts.',
    briefly: { forWhom: 'Voor niemand duidelijk.', notWhen: 'Zwanger, bloedverdunners of een pacemaker.' },
    asks: 'Drie tot zes bezoeken, vaak zelf te betalen. Het kan pijn doen.',
    advised: 'In de richtlijnen die we lazen, vonden we er geen advies over.',
    ours: 'Wij zouden het niet doen voor rugpijn. Wacht op beter onderzoek.',
    alsoCalled: ['schokgolven', 'drukgolven', 'schokgolftherapie'],
  },
} as const satisfies Record<string, TreatmentWords>;
