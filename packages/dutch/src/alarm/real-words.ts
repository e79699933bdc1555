/**
 * Common words that are one slip away from a word of a sign and yet mean something else: `passen` is no slip of `plassen`.
 * Found by comparing our words with a list of common Dutch words.
 */
export const realWords: ReadonlySet<string> = new Set(
  `
  aandoet aangenomen aankomst achterin achterom acteren adres afgesloten allen aller amber andre anker avonds
  bakken balen balkan ballet banden banen banken bazen bedankt bedden bedenk begon begonnen begrijpt begrip behangen
  bekeken beken beker belang belangen belde belden beleven belle bellen bende bendes beren beroemd beseft besparen
  bestaat beste betere beters beval bevalt bevel beweeg beweert bezat bezit bieden biedt binden blaast bleven
  blijken blijkt bloem blond boeien boeken boeten boeven bonen boren boten boven boyle brave breek brein breken
  brien broer bruce bruid bruine bryce callen collectie college computers contact control creeren daden dagelijkse
  danken danser darren daten deden dekken dient doelen dokters donder dooie doorgaat doris draad draak draden
  dragon draken dringen droeg drong droom drukke drukte duren duurde eikel eikels eindje eisen ellendige engel
  engels enigen eraan ergere ernst etentje flink fouten foutje frank gangen gasten gates gaven geacht gebed
  gebeden gebeten gebeurde geboden gedekt gedicht gedichten geflikt gegeten gegeven gehakt gehele geinfecteerd
  gekken gekost gekozen gekraakt geladen gelden geleid gelezen gelogen gelokt geloven geluk gelukkige gemak gemeen
  gemogen geneest geneukt geniaal genoten gepakt gepast gepest gepikt geraden gerald geregeld gericht geschokt
  geschoten gesloten gestapo gestart gestoken gestolen gestoord gestopt getal getallen geteld gevaren gevoerd
  gevolgen gevuld gewacht gewenst gewerkt geweten gewild gewist gewonden gezeik gezichten gezien gezocht gillen
  goeds goeie golden golfen gooiden graad graaf graan grand graven grazen greep griet grijp groei groeien groene
  groenten groentje groep groet groots groter grove hacken hadden haley harder hardy haren harte harten haten
  haven hebbes helen herken hielden hielp hielpen hoeden hoeken hoeren hoever hogere holden homer horen house
  houten huizen huren iemands infectie inhalen innen intens jagen jared juiste kaartje kamers kampen kanjer kansen
  karen katten keken kennen keren ketel klaag klacht klant klanten klaren kleden kleedt kleinere klere kleuren klikt
  klopte kloten kluis knoppen koers koken koopt kopen koppen koste kotsen kozen krachten kramer kranten kreng
  krijger krijt kroeg kwart laatst laden lagen lagere lange langer laser lassen lastige lazer leden leger leggen
  lenen lening lente leren lesje lessen leugen leuke leuker level levend lever lezen licht lichte lichten liefs
  liefste liegen liepen lieten lieve lieverd lijdt lijken lijst likken linkse lokken londen lopend loper lopez
  loser losse luister maagd maker malen markt meest meisje mengen messen meten middel missie mocht moeders moesten
  mogen morgan naakt nagel namen natie negen nette neven nicht niemands nieuwe nodige noemen noemt nummer ochtends
  onderbreek ondernemen onderste onderzoekt oneens onmogelijke ontplofte opdat operaties opgelet opgelopen
  opgemerkt opgesteld optie order ouder ouderen overleven overslaan paars pakket pakten parijs passen passend
  paste pijlen pijpen pikken pikte plaat plagen plakken planeten plannen plant platen plekke polen pompen poppen
  positie posities posten press pressen prins probeert racen raden raken rammen ramon randje raven reageer recht
  rechte rechten rechters rechtse redde redden regel regelt regent relatief relaties rende resten rollen ronde
  rondjes rukken runnen russen samen satan schaal schaap schaar scheer schenken schep schepen scheppen schermen
  scherp schieten schijf schijn schijnen schijnt schimmel schip schoft schok schokkend scholen schot schoten
  schulden schuldige schut schuur scoort seconde simpel slaaf slaag slaagt slagen slang slaven slechts sliepen
  sloan slokje sloop slopen sloten smeek smeken smerige smeris snappen snapt snapte sneed snoep soorten spannende
  speel speer spoed spoel spook sporen sprak sprongen staak staal staar staart staken stalen stammen stapte staren
  stark start staten steak steden steeg steel steelt stelen stellen stelt stenen steunt steven stierf stierven
  stikken stikt stille stoer stoffen stoms stone stoned stoom stoor stoort stopte stopten storen stort storten
  stout straf straks straten streek street streven strot studies studio stukje stunt stuurt suite tafels takken
  tassen teken tekens telefoons tellen tepels tijden titel tonen totaal totale train trainen treft trekker trent
  trokken trotse twijfels twijfelt uitkleden uitleg vandaan vandaar varen vaten velen verbind verbond verbrand
  verdacht verdachte verdachten verdere verdienen veren vergeven verhoor verhoren verklaar verklaarde verklaart
  verlangt verplicht verplichting verricht verschenen versie verstop verstopte vervangen verwachtte verwarring
  verwend verwijder vieren violet vlammen vloek vloot voeden voedt voegen voelden voerde voeren voert vogel volgen
  volgt volle vonden voorkomt voorspelling vorig vormen vreemde vreemds vreten vrije vroege vrouwe vullen vuren
  waarde waarop wagen wagens walker walter warme weggaan weinige wenen werden werelds werker werkte werkten werpen
  weten wetten wezen wezens wielen wilden winkel winnen wissen wonden woorden wormen worst wreken zanger zegel
  zeiden zeilen zender zette zijde zoenen zonde zonden zooitje zootje zover zwaai zwaard zwager zwart zwarten
  zweden zweep zweer zweert zweven
`
    .trim()
    .split(/\s+/),
);
