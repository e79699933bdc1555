import type { ClaimWords } from '../../claim-words.ts';

/** Moving and resting: what is said about how much, and how careful. */
export const movingClaims = {
  'movement-beats-rest': {
    heard: 'Bewegen is beter dan rusten.',
    why: 'Wie met nieuwe rugpijn actief blijft, is gemiddeld iets beter af dan wie gaat liggen. Bij zenuwpijn in het been is het verschil klein.',
    instead: 'Blijf doen wat lukt, in kleinere stukken. Loop vandaag een paar keer vijf minuten.',
  },
  'avoid-bed-rest': {
    heard: 'Blijf niet in bed liggen.',
    why: 'Dagen in bed helpen niet, zeggen de richtlijnen. Bij hevige pijn mag je best even liggen.',
    instead: 'Sta elk uur even op, al is het kort. Rek de stukjes elke dag wat op.',
  },
  'rest-in-time-prevents': {
    heard: 'Neem op tijd rust, dan komt het niet terug.',
    why: 'Rust voorkomt geen nieuwe rugpijn. In onderzoek hielp het wel om te oefenen of te wandelen.',
    instead: 'Wissel af: doe iets, doe wat anders, doe weer iets. Loop een paar keer per week.',
  },
  'bed-rest-weakens': {
    heard: 'Van lang in bed liggen word je stijf en slap.',
    why: 'Spieren die weinig doen, worden snel minder sterk. Ook je gewrichten bewegen dan stroever.',
    instead: 'Heb je lang gelegen? Begin klein en doe elke dag iets meer.',
  },
  'only-within-comfort': {
    heard: 'Beweeg alleen zolang het prettig voelt.',
    why: 'Prettig beginnen is een goed idee, en wat pijn mag. Wie elk pijntje vermijdt, doet steeds minder.',
    instead: 'Laat een beetje pijn toe dat snel weer zakt. Trekt de pijn verder je been in? Doe dan minder.',
  },
  'heavy-work-does-more-harm': {
    heard: 'Doe de eerste dagen niets zwaars, anders gaat er meer stuk.',
    why: 'Even wat lichter werk is prima. Maar bewegen maakt je rug meestal niet stuk, en bang worden helpt niet.',
    instead: 'Doe een paar dagen wat minder en bouw dan op. Ben je hard gevallen? Bel eerst je huisarts.',
  },
  'back-is-robust': {
    heard: 'Je rug is sterk, dus draai, buk en til maar.',
    why: 'Een rug is gemaakt om te bewegen. Dat bukken met een ronde rug pijn geeft, is niet aangetoond.',
    instead: 'Begin licht en bouw op. Heb je botontkalking of een gebroken wervel gehad? Overleg dan eerst.',
  },
  'keep-moving-despite-pain': {
    heard: 'Blijf wandelen, zwemmen of fietsen, ook met pijn.',
    why: 'Wie uit angst steeds minder doet, houdt vaak langer last. Richtlijnen raden aan om actief te blijven.',
    instead: 'Kies wat je leuk vindt en begin kort. Wordt je been zwakker of doof? Stop, en bel meteen je huisarts.',
  },
} as const satisfies Record<string, ClaimWords>;
