import type { ClaimWords } from '../../claim-words.ts';

/** Sitting, standing and lifting: what is said about the one right way. */
export const postureClaims = {
  'muscles-out-of-balance': {
    heard: 'Als je spieren niet in balans zijn, raakt je hele rug uit balans.',
    why: 'Dat heeft niemand laten zien, en houding hangt maar zwak samen met rugpijn. Zulke woorden maken mensen vooral voorzichtig.',
    instead: 'Je hoeft niet eerst recht of in balans te zijn. Begin met bewegen dat prettig voelt.',
  },
  'stiff-sitting-and-round-lifting-harm': {
    heard: 'Stijf zitten, een slecht matras en krom tillen overbelasten je rug.',
    why: 'Wie met een ronde rug tilde, had in onderzoek niet vaker rugpijn; dat bewijs is wel zwak. Dat je matras of je houding de oorzaak is, is niet aangetoond.',
    instead: 'Wissel vaak van houding en til zoals het prettig gaat. Bouw zwaar werk rustig op.',
  },
  'computer-hours-round-your-back': {
    heard: 'Uren achter de computer maken je rug rond, en na een paar weken krijg je pijn.',
    why: 'Wie meer dan vijf uur per dag zat, kreeg in één onderzoek vaker opnieuw pijn. Dat je houding de schuld heeft, is niet bewezen.',
    instead: 'Sta af en toe op en loop een stukje. Zit verder zoals het prettig is.',
  },
  'stand-up-every-half-hour': {
    heard: 'Sta elk half uur even op.',
    why: 'In één klein onderzoek kregen mensen zonder pijn op kantoor minder nieuwe rugpijn door korte pauzes en verzitten. Het half uur zelf is een afspraak, geen bewezen getal.',
    instead: 'Wissel van houding als het je uitkomt, bijvoorbeeld elk half uur tot een uur. Even verzitten telt ook.',
  },
  'moving-seats-unload-your-spine': {
    heard: 'Rekken, bewegend zitten en een sta-bureau sparen je rug.',
    why: 'Van houding wisselen gaf in onderzoek iets minder ongemak, bij mensen zonder rugpijn. Lang staan was niet beter dan lang zitten.',
    instead: 'Wissel zitten, staan en lopen af. Een duur bureau is daarvoor niet nodig.',
  },
  'you-strained-a-muscle': {
    heard: 'Je hebt een spier verrekt door verkeerd zitten of tillen.',
    why: 'Bij de meeste mensen is niet te zeggen waar de pijn precies vandaan komt. Een verrekte spier is dus een gok.',
    instead: 'Je hoeft de plek niet te weten om te beginnen. Doe een paar dagen iets rustiger aan en blijf bewegen.',
  },
  'good-posture-prevents-back-pain': {
    heard: 'Met een goede houding bij zitten, staan en tillen voorkom je rugpijn.',
    why: 'Alleen uitleg, of een aangepaste werkplek, gaf in onderzoek niet minder rugpijn. Bewegen met uitleg deed dat wel.',
    instead: 'Steek je tijd liever in bewegen: wandelen, kracht, of wat je leuk vindt.',
  },
  'desk-and-chair-give-relief': {
    heard: 'Een zit-sta-bureau of een dure bureaustoel geeft verlichting.',
    why: 'Van houding wisselen gaf 23 mensen wat minder ongemak, maar in een groter onderzoek bleef de rugpijn gelijk. Over de stoel weten we nog minder.',
    instead: 'Wissel eerst van houding met wat je hebt. Koop niets duurs in de hoop dat het de pijn geneest.',
  },
  'posture-and-core-prevent': {
    heard: 'Een goede houding op je werk en een sterke buik en rug voorkomen rugpijn.',
    why: 'Wie oefende, kreeg in onderzoek ongeveer een derde minder vaak nieuwe rugpijn. Voor de houding is dat niet aangetoond.',
    instead: 'Kies oefeningen die je leuk vindt. Houd ze vol, ook als de pijn weg is.',
  },
  'lift-with-a-straight-back': {
    heard: 'Til altijd met een rechte rug en gebogen knieën.',
    why: 'Dat dit beschermt, is nooit aangetoond. Wie met een ronde rug tilde, had in onderzoek niet vaker rugpijn, al is dat bewijs zwak.',
    instead: 'Til zoals het prettig voelt. Houd het dicht bij je en bouw rustig op.',
  },
  'avoid-long-sitting': {
    heard: 'Je moet lang zitten vermijden.',
    why: 'Meer dan vijf uur zitten per dag ging in één onderzoek samen met vaker opnieuw pijn. Of het zitten dat zelf doet, weten we niet.',
    instead: 'Breek lang zitten af op een moment dat past. Zitten zelf is geen vijand.',
  },
} as const satisfies Record<string, ClaimWords>;
