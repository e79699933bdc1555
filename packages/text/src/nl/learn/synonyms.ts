import type { SearchWords } from '../../search-words.ts';
import { groups, list } from '../../word-lists.ts';

/** Everyday, medical, Flemish and shop words beside those of our lessons. A group a line. */
export const synonyms: SearchWords = {
  same: /* @__PURE__ */ groups(`
    ischias, zenuwpijn, uitstralende pijn, uitstraling, radiculair, sciatica, zenuwwortel, pijn in kuit
    hernia, uitpuilende tussenwervelschijf, discus hernia, bulging disc, bulging, uitstulping, protrusie
    tussenwervelschijf, tussenwervel, discus, schijf, disc
    beenzenuw, ischiaszenuw, heupzenuw, grote zenuw
    spit, acute rugpijn, nieuwe rugpijn, schiet, ingeschoten, lumbago, rug vast
    opvlamming, terugval, slechte dag, opeens erger, ineens erger, verergering
    terugkomen, terug, terugkeren, herhaling, opnieuw rugpijn, nieuwe periode
    chronisch, langdurig, blijvend, aanhoudend, hangen
    alarmsysteem, alarm, gevoelig zenuwstelsel, overgevoelig, sensitisatie
    schade, stuk, kapot, kwaad
    scan, foto, mri, röntgenfoto, rontgen, echo, ct scan, beeldvorming
    slijtage, artrose, veranderingen scan, versleten, degeneratie
    bedrust, plat liggen, blijven liggen, rusten, rust houden, rust
    bewegen, actief blijven, in beweging
    tillen, heffen, sjouwen, optillen, oprapen
    dragen, sjouwen, tas, rugzak
    bukken, buigen, vooroverbuigen, ronde rug
    angst, bang, durven, vrees, eng
    opbouwen, stap, doseren, opvoeren
    procent, percentage, tiende, kwart
    grens, overdrijven, verdelen, goede dag
    kracht, krachttraining, spieren trainen, fitness, sportschool, gewichten, deadlift, deadliften, squat
    core stability, corestability, rompspieren, diepe buikspieren, diepe spieren, buikspieren, core, kernspieren
    wandelen, lopen, wandeling
    stappen, passen, stappenteller, wandelen
    hardlopen, joggen, rennen
    fietsen, wielrennen, mountainbiken, mountainbike, racefiets
    sport, sporten, voetbal, voetballen, tennis, hockey, golf
    zwemmen, baantjes, aquajoggen
    werk, baan, ziekmelden, ziek melden, verzuim, ziekteverlof, arbeid
    leidinggevende, baas, werkgever, chef, werk
    bedrijfsarts, arboarts, werk
    zitten, zithouding, stilzitten, bureauwerk
    computer, pc, laptop, beeldscherm
    zithouding, houding
    houding, postuur, rechtop, kromme
    slapen, slaaphouding, slaaphoudingen, slapeloos, nachtrust
    matras, bed, boxspring, topper
    stress, spanning, druk, burn out, burnout
    somber, depressief, depressie, neerslachtig, down, stemming
    piekeren, zorgen, malen, bezig pijn, gedachten, het ergste
    ademen, ademhaling, buikademhaling, ademhalingsoefening
    mindfulness, meditatie, mediteren, aandacht, yoga
    afvallen, gewicht, overgewicht, te zwaar, dik, kilos, obesitas
    eten, voeding, dieet, voedsel, ontstekingsremmend eten
    roken, sigaret, stoppen met roken, vapen
    seks, vrijen, standjes, intimiteit, geslachtsgemeenschap
    reizen, vliegen, vakantie, vliegtuig, reis
    autorijden, auto, rijden, stuur
    zwanger, zwangerschap, bekkenpijn, bekkeninstabiliteit, zwangere
    oud, senioren, leeftijd, bejaard
    warmte, warm, kruik, warmtekussen, koud, kou, ijs, coldpack
    massage, masseren, masseur, sportmassage
    massagestoel, massage stoel, massageapparaat, relaxstoel, shiatsustoel
    manuele therapie, kraken, chiropractor, chiropractie, osteopaat, manipulatie, manueel therapeut, osteopathie
    dry needling, naalden, prikken in spieren, triggerpoints
    acupunctuur, naalden, acupuncturist
    tens, stroomapparaat, elektrotherapie, stroompjes
    laser, lasertherapie
    shockwave, schokgolf, shock wave, schokgolftherapie
    injectie, spuit, prik, epidurale, blokkade, facetgewricht, zenuwblokkade, infiltratie
    operatie, opereren, geopereerd, onder het mes, chirurg, neurochirurg
    medicijn, pijnstiller, verslavend, verslaafd, paracetamol, ibuprofen, diclofenac, naproxen, tramadol, oxycodon, morfine, opioïden, pillen, ontstekingsremmer, nsaid, spierverslapper
    brace, rugbrace, gordel, korset, rugband, rugsteun, bandage
    houdingscorrector, houdingsshirt, posture shirt, rugrechter, houdingsband
    kussen, zitkussen, wigkussen, lendekussen, lendensteun
    bureaustoel, ergonomische stoel, stoel, kantoorstoel
    sta bureau, zit sta bureau, stabureau, staand werken, staan
    inlegzolen, steunzolen, zolen, podoloog, podotherapeut, schoenen
    tractie, rugstrekker, inversietafel, rekken van wervels, rek apparaat
    beenlengte, been korter, beenlengteverschil, kort been
    bekken scheef, scheef bekken, bekkenscheefstand, scheve heup
    tocht, koude wind
    huisarts, dokter, arts
    fysiotherapeut, oefentherapeut, therapeut, behandelaar
    behandeling, sessie, afspraak
    voorkomen, preventie, terugkomen, door mijn rug
    hoe vaak, week
    trombose, stolsel
    volhouden, doorgaan, onderhouden, bijhouden
    alledaags, huishouden, stofzuigen, afwassen, klussen, tuinieren, tuinwerk, tuin
    peuter, kind, baby, kleinkind, autostoeltje
    plassen, plas, urine, urineren, wateren, blaas, pissen
    poepen, ontlasting, stoelgang
    doof, gevoelloos, gevoelloosheid, verdoofd, tintelen, slapend
    zwak, slap, krachtsverlies, minder kracht, verlamd
    doodgaan, zelfmoord, willen leven, suicide, zelfdoding
    herstel, genezen, overgaan, weggaan, vanzelf
    duren, beloop, maanden, weken
  `),
  elsewhere: /* @__PURE__ */ list(`
    hoofdpijn migraine knie schouder elleboog tenniselleboog pols hand handen vinger vingers duim teen tenen enkel hiel hielspoor voetzool kaak tand tanden kies kiezen
    oor oorpijn nek nekpijn kiespijn tandpijn keelpijn waterpokken tatoeage griep griepprik bloeddruk borstvoeding overgang oog ogen bril lenzen neus keel keelpijn hoesten verkouden likdoorn wrat eczeem huid uitslag pukkel pukkels puist acne waterpokken zalf muggenbult muggenbeet zonnebrand tekenbeet insect allergie hooikoorts
    carpaal maag buikgriep diarree verstopping menstruatie haar haaruitval nagel nagels
    recept koken bakken pannenkoek pannenkoeken taart weerbericht trein bus vertrektijden dienstregeling wachtwoord digid belasting belastingaangifte aangifte hypotheek verzekering zorgverzekering premie
    verf plafond badkamer bank vlek vlekken hond kat kattenpis paard konijn wedstrijd uitslagen ajax feyenoord film muziek telefoon laptop printer wifi computer vakantiehuis hotel rijbewijs winkel sluit openingstijden stad gemeente Zwolle Groningen Amsterdam Rotterdam Utrecht paspoort
  `),
  ours: /* @__PURE__ */ list(`
    rug onderrug rugpijn rugklachten lendenen wervel wervels wervelkolom ruggengraat hernia ischias spit zenuw zenuwpijn tussenwervelschijf bekken heup bil billen been benen
    tillen bukken
  `),
  things: /* @__PURE__ */ list(`
    massage massages masseren masseur massagestoel massagepistool shiatsu brace rugbrace korset matras boxspring bureaustoel zitkussen wigkussen zitbal steunzolen zooltjes inlegzolen houdingscorrector houdingsshirt
    tens shockwave lasertherapie elektrotherapie acupunctuur needling chiropractor osteopaat manuele kraken fysio fysiotherapeut fysiotherapie oefentherapie
    hernia ischias bochel holle houding zithouding slaaphouding tillen bukken mindfulness buikademhaling pilates plank
    pijnstiller pijnstillers paracetamol ibuprofen diclofenac naproxen tramadol oxycodon mri röntgenfoto
    plassen ontlasting verlamd klapvoet tintelingen gevoelloos doof infraroodlamp warmtekussen kruik
  `),
};
