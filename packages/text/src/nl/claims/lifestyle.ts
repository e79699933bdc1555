import type { ClaimWords } from '../../claim-words.ts';

/** Sleep, weight, food and smoking. */
export const lifestyleClaims = {
  'leg-length-weight-and-hormones': {
    heard: 'Een korter been, overgewicht en hormonen geven rugpijn.',
    why: 'Mensen met overgewicht hebben iets vaker rugpijn. Voor een iets korter been en voor hormonen is er weinig bewijs.',
    instead: 'Laat je daarvoor geen dure tests of zolen verkopen. Begin met bewegen dat bij je past.',
  },
  'sitting-weight-and-stress-are-the-causes': {
    heard: 'Zitten, weinig bewegen, overgewicht en stress zijn de oorzaken van lange rugpijn.',
    why: 'Ze hangen ermee samen, maar je kunt ze niet zo op een rij zetten. Bij iedereen speelt iets anders mee.',
    instead: 'Kies het ene punt waar jij het makkelijkst iets aan doet. Begin klein.',
  },
  'anti-inflammatory-food': {
    heard: 'Met vette vis, weinig suiker en veel water wordt je rugpijn minder.',
    why: 'We vonden geen goed onderzoek dat dit bij rugpijn laat zien. Gezond eten is wel goed voor de rest van je lijf.',
    instead: 'Eet gezond, omdat dat goed voor je is. Geef voor je rug geen geld uit aan pillen of poeders.',
  },
  'discs-heal-at-night': {
    heard: 'Je schijven herstellen ’s nachts, dus een slap matras is slecht voor je rug.',
    why: 'Schijven nemen ’s nachts weer vocht op; dat is iets anders dan herstellen. In één onderzoek gaf een middelhard matras wat minder klachten dan een hard.',
    instead: 'Lig zoals het prettig is. Heb je toch een nieuw matras nodig, kies dan niet het hardste.',
  },
  'poor-sleep-makes-pain-sharper': {
    heard: 'Van slecht slapen herstel je minder en voel je meer pijn.',
    why: 'Slaap en pijn werken op elkaar in. Wie beter ging slapen, knapte vaker op, al zijn de meeste onderzoeken niet sterk.',
    instead: 'Sta elke dag op dezelfde tijd op. Lig je lang wakker? Ga er dan even uit.',
  },
  'weak-muscles-and-weight-press': {
    heard: 'Van weinig bewegen worden je spieren zwak, en overgewicht drukt op je rug.',
    why: 'Van weinig bewegen word je minder sterk, en mensen met overgewicht hebben iets vaker rugpijn. Dat het komt doordat het gewicht drukt, is niet aangetoond.',
    instead: 'Beweeg om sterker en fitter te worden. Je hoeft niet eerst af te vallen.',
  },
  'no-smoking-and-a-healthy-weight': {
    heard: 'Niet roken en een gezond gewicht zijn goed voor je rug.',
    why: 'Mensen die roken of overgewicht hebben, krijgen iets vaker rugpijn. Of stoppen of afvallen de pijn minder maakt, weten we niet.',
    instead: 'Stoppen met roken is hoe dan ook goed voor je. Vraag je huisarts om hulp.',
  },
  'women-need-more-sleep': {
    heard: 'Mannen hebben 7 tot 9 uur slaap nodig, vrouwen 8 tot 10.',
    why: 'Het advies is voor mannen en vrouwen hetzelfde. Volwassenen slapen het best 7 tot 9 uur, mensen vanaf 65 jaar 7 tot 8 uur.',
    instead: 'Let vooral op hoe je je overdag voelt. Een nacht minder slapen is geen ramp.',
  },
  'poor-sleep-makes-pain-stay': {
    heard: 'Slecht slapen maakt de kans groter dat je pijn blijft.',
    why: 'Wie slecht sliep, was later minder vaak beter. Dat bewijst nog niet dat het door de slaap komt.',
    instead: 'Pak je slaap ook aan. Voor slecht slapen bestaat een goede aanpak; vraag ernaar bij je huisarts.',
  },
} as const satisfies Record<string, ClaimWords>;
