import type { WordsOfBlocks } from '../../answers-words.ts';

/** Je pijn, je dag, en wat het lang laat duren. */
export const pain: WordsOfBlocks<'P1' | 'P2' | 'persisting'> = {
  duration: {
    ask: 'Hoe lang duurt deze pijn nu?',
    options: {
      'under-2-weeks': 'Korter dan 2 weken',
      '2-to-4-weeks': '2 tot 4 weken',
      '4-to-6-weeks': '4 tot 6 weken',
      '6-to-12-weeks': '6 tot 12 weken',
      'over-12-weeks': 'Langer dan 12 weken',
    },
  },
  course: {
    ask: 'Hoe ging het de laatste dagen?',
    options: {
      better: 'Beter',
      'up-and-down': 'Wisselend',
      same: 'Gelijk',
      worse: 'Erger',
      'fast-worse': 'Snel erger, in uren of een paar dagen',
    },
  },
  pain: {
    ask: 'Hoeveel pijn had je gemiddeld in de laatste 24 uur?',
    say: '0 is geen pijn. 10 is de ergste pijn die je kunt bedenken. Een schatting is goed.',
  },
  'leg-pain': {
    ask: 'Trekt de pijn je been in?',
    options: { none: 'Nee', 'buttock-thigh': 'Tot bil of bovenbeen', 'below-knee': 'Tot onder de knie' },
  },
  'leg-features': {
    ask: 'Wat klopt voor je been?',
    options: {
      'worse-than-back': 'De pijn in mijn been is erger dan in mijn rug',
      shooting: 'De pijn schiet of brandt',
      'tingling-strip': 'Een strook tintelt of is doof',
      cough: 'Het wordt erger bij hoesten, niezen of persen',
    },
  },
  'relief-sitting': {
    ask: 'Komt de beenpijn bij staan of lopen, en zakt die als je zit of vooroverbuigt?',
    say: 'Loop tot je been pijn doet. Ga dan zitten. Zakt het binnen een paar minuten?',
  },
  'vascular-legs': {
    ask: 'Komt de beenpijn alleen bij lopen, en zakt die ook als je gewoon stilstaat?',
    say: 'Loop tot je been pijn doet. Blijf dan rechtop staan. Zakt het ook zo?',
  },
  'painkiller-relief': {
    ask: 'Helpen pijnstillers?',
    options: {
      helps: 'Ja',
      'not-tried': 'Niet geprobeerd',
      'shop-no-help': 'Nee, de gewone niet',
      'strong-no-help': 'Nee, ook sterke van de dokter niet (zoals tramadol of morfine)',
    },
  },
  'sleep-walk-loss': {
    ask: 'Kun je door de pijn al 3 dagen of langer bijna niet slapen of bijna niet lopen?',
  },
  'second-contact': {
    ask: 'Zag of belde je hiervoor al een arts in de laatste 7 dagen, en is het sindsdien niet beter?',
  },
  episodes: {
    ask: 'Had je dit eerder?',
    options: {
      first: 'Dit is de eerste keer',
      'one-or-two': 'Een of twee keer',
      'three-or-more': 'Drie keer of vaker',
    },
  },
  'function-limit': {
    ask: 'Hoeveel hindert je rug je bij gewone dingen?',
    say: '0 is helemaal niet. 10 is: niets lukt. Een schatting is goed.',
  },
  inflammatory: {
    ask: 'Wat klopt voor jou?',
    options: {
      young: 'Mijn rugpijn begon voor mijn 40e',
      gradual: 'Het kwam langzaam op',
      'better-moving': 'Bewegen maakt het beter',
      'not-better-resting': 'Rust maakt het niet beter',
      'night-rising': '’s Nachts heb ik pijn, en opstaan helpt',
      'stiff-30': '’s Ochtends ben ik langer dan 30 minuten stijf',
      extra: 'Ik had ooit een oogontsteking, psoriasis, een darmontsteking of dikke gewrichten',
    },
  },
  persisting: {
    ask: 'Wat past bij jou?',
    options: {
      fear: 'Ik durf mijn rug niet goed te bewegen',
      avoid: 'Ik laat steeds meer dingen, en wacht tot de pijn weg is',
      expect: 'Ik denk dat dit over 3 maanden nog niet beter is',
      worry: 'Ik denk vaak het ergste over mijn rug',
      mood: 'Ik ben de laatste tijd somber, of heb nergens zin in',
      stress: 'Ik heb veel spanning, thuis of op het werk',
      work: 'Mijn werk is zwaar, ik heb er geen plezier in, of ik zit thuis door mijn rug',
      health: 'Ik heb ook elders vaak pijn, of mijn gezondheid is matig',
    },
  },
  'self-harm-again': {
    ask: 'Je zegt dat je somber bent. Denk je er weleens aan dat je niet meer wilt leven? Overslaan mag.',
    say: 'Je kunt er dag en nacht over praten: bel gratis 113, of chat op 113.nl.',
  },
};
