import type { SearchWords } from '../../search-words.ts';
import { groups, list } from '../../word-lists.ts';

/** Everyday, medical, Flemish and shop words beside those of our lessons. A group a line. */
export const synonyms: SearchWords = {
  same: groups(`
    ischias, zenuwpijn, beenpijn, uitstralende pijn, pijn in been, uitstraling, radiculair, sciatica, zenuwwortel
    hernia, uitpuilende tussenwervelschijf, discus hernia, bulging disc, bulging, uitstulping, protrusie
    tussenwervelschijf, tussenwervel, discus, schijf, disc
    beenzenuw, ischiaszenuw, heupzenuw, grote zenuw
    spit, acute rugpijn, nieuwe rugpijn, door rug gaan, schiet erin, ingeschoten, verrekt, lumbago, rug vast
    opvlamming, terugval, slechte dag, erger geworden, opeens erger, ineens erger, verergering
    terugkomen, terugkeren, herhaling, opnieuw rugpijn, weer rugpijn, door rug gaan
    chronisch, langdurig, blijvend, aanhoudend, blijft hangen, blijft lang, gaat niet over
    alarmsysteem, alarm, gevoelig zenuwstelsel, overgevoelig, sensitisatie
    schade, stuk, kapot, kwaad
    scan, foto, mri, röntgenfoto, rontgen, echo, ct scan, beeldvorming
    slijtage, artrose, veranderingen op scan, versleten, degeneratie, oud worden
    bedrust, plat liggen, blijven liggen, rusten, rust houden, rust
    bewegen, actief blijven, in beweging
    tillen, heffen, sjouwen, dragen, optillen, oprapen, verhuizen
    bukken, buigen, vooroverbuigen, krom, ronde rug, bollen
    angst, bang, durf, durven, vrees, vermijden
    opbouwen, stap voor stap, rustig opbouwen, percentage, procent, doseren
    grenzen, te veel doen, overdrijven, over grens, verdelen, goede dagen
    kracht, krachttraining, spieren trainen, fitness, sportschool, gewichten, deadlift, deadliften, squat
    core stability, corestability, rompspieren, diepe buikspieren, diepe spieren, buikspieren, core, kernspieren
    wandelen, lopen, stappen, wandeling
    hardlopen, joggen, rennen, lopen
    fietsen, wielrennen, mountainbiken, mountainbike, racefiets
    sport, sporten, voetbal, voetballen, tennis, hockey, golf
    zwemmen, baantjes, aquajoggen
    werk, werken, baan, ziekmelden, ziek melden, verzuim, ziekteverlof, arbeid
    leidinggevende, baas, werkgever, chef, bedrijfsarts, arboarts
    zitten, zithouding, stilzitten, bureauwerk
    houding, postuur, rechtop, kromme houding, scheef
    slapen, slaap, slaaphouding, nacht, wakker, slapeloos
    matras, bed, boxspring, topper
    stress, spanning, druk, burn out, burnout
    somber, depressief, depressie, neerslachtig, down, stemming
    piekeren, zorgen maken, malen, bezig met pijn, denken aan pijn
    ademen, ademhaling, buikademhaling, ademhalingsoefening
    mindfulness, meditatie, mediteren, aandacht, yoga
    afvallen, gewicht, overgewicht, te zwaar, dik, kilos, obesitas
    eten, voeding, dieet, voedsel, ontstekingsremmend eten
    roken, sigaret, stoppen met roken, vapen
    seks, vrijen, standjes, intimiteit, gemeenschap
    reizen, vliegen, vakantie, vliegtuig, lange reis
    autorijden, auto, rijden, achter stuur
    zwanger, zwangerschap, bekkenpijn, bekkeninstabiliteit, zwangere
    ouder worden, oudere, op leeftijd, senioren, leeftijd
    warmte, kruik, warmtekussen, koud, kou, ijs, coldpack
    massage, masseren, masseur, sportmassage
    massagestoel, massage stoel, relaxstoel, shiatsustoel
    manuele therapie, kraken, chiropractor, chiropractie, osteopaat, manipulatie, manueel therapeut, osteopathie
    dry needling, naalden, prikken in spieren, triggerpoints
    acupunctuur, naalden, acupuncturist
    tens, stroomapparaat, elektrotherapie, stroompjes
    laser, lasertherapie
    shockwave, schokgolf, shock wave, schokgolftherapie
    injectie, spuit, prik, epidurale, blokkade, facetgewricht, zenuwblokkade, infiltratie
    operatie, opereren, geopereerd, onder het mes, chirurg, neurochirurg
    medicijn, pijnstiller, paracetamol, ibuprofen, diclofenac, naproxen, tramadol, oxycodon, morfine, opioïden, pillen, ontstekingsremmer, nsaid, spierverslapper
    brace, rugbrace, gordel, korset, rugband, rugsteun, bandage
    houdingscorrector, houdingsshirt, posture shirt, rugrechter, houdingsband
    kussen, zitkussen, wigkussen, lendekussen, lendensteun
    bureaustoel, ergonomische stoel, stoel, kantoorstoel
    sta bureau, zit sta bureau, stabureau, staand werken, staan
    inlegzolen, steunzolen, zolen, podoloog, podotherapeut, schoenen
    tractie, rugstrekker, inversietafel, rekken van wervels, rek apparaat
    beenlengte, been korter, beenlengteverschil, kort been
    bekken scheef, scheef bekken, bekkenscheefstand, scheve heup
    kou, tocht, wind, koude, vocht, weer
    huisarts, dokter, arts
    fysiotherapeut, oefentherapeut, therapeut, behandelaar
    behandelingen, sessies, hoe vaak, aantal keer
    voorkomen, preventie, vermijden, gezond blijven
    volhouden, blijven oefenen, doorgaan, onderhouden, bijhouden
    alledaags, huishouden, stofzuigen, afwassen, klussen, tuinieren, tuinwerk, tuin
    peuter, kind, baby, kleinkind, autostoeltje
    plassen, plas, urine, urineren, wateren, blaas, pissen
    poepen, ontlasting, stoelgang, kak
    doof, gevoelloos, minder gevoel, verdoofd
    zwak, slap, krachtsverlies, minder kracht, verlamd
    dood, zelfmoord, niet meer leven, suïcide
    herstel, genezen, beter worden, overgaan, over gaan, weggaan, hoe lang duurt
  `),
  elsewhere: list(`
    hoofdpijn migraine knie schouder elleboog tenniselleboog pols hand handen vinger vingers duim teen tenen enkel hiel hielspoor voetzool kaak tand tanden kies kiezen
    oor oren oorpijn oog ogen bril lenzen neus keel keelpijn hoesten verkouden likdoorn wrat eczeem huid uitslag pukkel pukkels puist acne zalf muggenbult tekenbeet insect allergie hooikoorts
    carpaal nekpijn maag buikgriep diarree verstopping menstruatie haar haaruitval nagel nagels
    recept koken bakken pannenkoek pannenkoeken taart weerbericht trein bus vertrektijden dienstregeling wachtwoord digid belasting belastingaangifte aangifte hypotheek verzekering zorgverzekering premie
    verf plafond badkamer bank vlek vlekken hond kat kattenpis paard konijn wedstrijd uitslagen ajax feyenoord film muziek telefoon laptop printer wifi computer vakantiehuis hotel rijbewijs paspoort
  `),
  ours: list(`
    rug onderrug rugpijn rugklachten lage lendenen wervel wervels wervelkolom ruggengraat hernia ischias spit zenuw zenuwpijn tussenwervelschijf bekken heup bil billen been benen
    tillen bukken massage matras brace houding fysiotherapeut oefenen oefening
  `),
};
