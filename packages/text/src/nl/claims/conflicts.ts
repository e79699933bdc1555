import type { ConflictWords } from '../../claim-words.ts';

/** Where what people hear contradicts itself. */
export const conflictWords = {
  'alarm-signs': {
    title: 'Wanneer bellen?',
    one: 'Bel de huisarts als het na zes weken niet over is.',
    other: 'Ga naar de dokter bij klachten die je niet vertrouwt.',
    ours: 'Bij sommige tekens bel je nu, ook op dag één. Denk aan doof tussen je benen, anders plassen of een zwakker been. Alle tekens staan bij Alarm, met wie je belt en hoe snel.',
  },
  duration: {
    title: 'Hoe lang duurt het?',
    one: 'Het is in drie tot zes weken over, wat je ook doet.',
    other: 'Zonder vroege behandeling blijft het hangen.',
    ours: 'Reken op een bereik. Bij de meesten wordt de pijn in zes weken duidelijk minder. Bij een deel duurt het maanden, tot een jaar. Zelf bewegen mag vanaf het begin.',
  },
  'first-days': {
    title: 'De eerste dagen: stil of bezig?',
    one: 'Doe niets zwaars, anders maak je het erger. Laat je behandelen.',
    other: 'Blijf actief, vanaf de eerste dag.',
    ours: 'Doe een paar dagen iets minder zwaar en houd je gewone dag zoveel mogelijk aan. Dat is niet omdat er iets stuk gaat. Minder doen mag, stilvallen hoeft niet.',
  },
  rest: {
    title: 'Rusten of bewegen?',
    one: 'Neem op tijd rust, dan komt de pijn niet terug.',
    other: 'Bewegen is beter dan rust.',
    ours: 'Verdeel wat je doet over de dag, met korte pauzes. Dat is iets anders dan rusten. Regelmatig bewegen gaf in onderzoek minder nieuwe rugpijn. Van rust is dat nooit aangetoond.',
  },
  lifting: {
    title: 'Tillen: recht of rond?',
    one: 'Houd je rug recht en buig je knieën.',
    other: 'Buk, draai en til gewoon. Je rug kan dat.',
    ours: 'Er is niet één goede manier. Begin licht, houd het dicht bij je en bouw op. Wat prettig voelt, verschilt per mens.',
  },
  'changes-on-scans': {
    title: 'Wat een scan laat zien',
    one: 'Je rug is op leeftijd, daar komt de pijn van.',
    other: 'Veranderingen op een scan hebben niets met pijn te maken.',
    ours: 'Veranderingen horen bij ouder worden en komen vaak voor zonder pijn. Onder de vijftig zie je sommige vaker bij mensen met pijn. Een scan alleen verklaart je pijn dus niet.',
  },
  sciatica: {
    title: 'Pijn in je been: rekken, behandelen of bellen?',
    one: 'Rek je bilspier, of zoek een speciale behandeling.',
    other: 'Ga bij tintelingen altijd naar de dokter.',
    ours: 'Wordt je been zwakker, hangt je voet, voel je minder tussen je benen of plas je anders? Of zit het in beide benen? Bel meteen de huisarts. Zo niet: blijf bewegen en geef het tijd.',
  },
  core: {
    title: 'Diepe spieren of gewoon sterker?',
    one: 'Train je diepe buikspieren, als een korset om je rug.',
    other: 'Word gewoon overal sterker.',
    ours: 'Geen van beide wint in onderzoek. Kies wat je leuk vindt en volhoudt. In elk plan bij lange pijn zit kracht of uithouding.',
  },
  massage: {
    title: 'Massage: kern of extraatje?',
    one: 'Massage hoort bij de behandeling, net als oefenen.',
    other: 'Massage helpt maar even.',
    ours: 'Het mag, als extraatje. Het kan prettig zijn en even schelen; dat bewijs is erg zwak. De Nederlandse richtlijn wil het nooit alleen, en niet bij zenuwpijn in je been.',
  },
  brace: {
    title: 'Wel of geen brace?',
    one: 'Een brace geeft steun en neemt pijn weg.',
    other: 'Draag hem alleen kort.',
    ours: 'Wij raden er geen aan. Hij voorkomt geen nieuwe pijn, en de richtlijn van de WHO zegt: niet standaard. Heb je er een? Kort dragen mag, maar leun er niet op.',
  },
  sleep: {
    title: 'Hoeveel slaap?',
    one: 'Vrouwen hebben meer slaap nodig dan mannen.',
    other: 'Man of vrouw, iedereen heeft evenveel slaap nodig.',
    ours: 'Voor alle volwassenen geldt 7 tot 9 uur, vanaf 65 jaar 7 tot 8 uur. Het advies maakt geen verschil tussen mannen en vrouwen. Let vooral op hoe je je overdag voelt.',
  },
} as const satisfies Record<string, ConflictWords>;
