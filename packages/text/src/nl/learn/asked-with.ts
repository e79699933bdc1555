import type { LessonId, RedFlagId } from '@rugwijs/clinical';

/** The words that people ask for a lesson with, beside its own. Nobody reads them; they are for searching. */
export const askedWith: Readonly<Record<LessonId, string>> = {
  'pain-and-damage':
    'schade beschadigen stuk kapot iets stukgemaakt gevaarlijk waarschuwing kwaad niets te zien op de foto toch pijn',
  course:
    'spit acuut hoe lang duurt het over wanneer weg genezen herstel vooruitzicht hoeveel weken ingeschoten verschoten hoelang verloop hersteltijd verrekt lumbago',
  'rest-and-bed': 'bedrust plat liggen rust houden liggen ingeschoten eerste dagen bank stil stilliggen uitzieken',
  'why-moving-helps': 'actief blijven in beweging bewegen of rusten rust roest acuut waarom bewegen gezond',
  'flare-up':
    'opvlamming terugval ineens erger slechter eerste dagen opnieuw mis plan noodplan piek aanval pijnpiek verergering slechte dag heftiger',
  bending:
    'ronde rug rechte rug bukken krom tillen door de knieën hurken bollen tiltechniek heffen gevaarlijk oppakken oprapen vaatwasser',
  scan: 'mri röntgen rontgen ct echo foto laten maken beeldvorming slijtage artrose versleten uitslag bulging disc uitpuiling protrusie specialist neuroloog doorverwijzen ziekenhuis orthopeed second opinion afwijking verslag doorsturen',
  walking:
    'stappen stappenteller kilometers wandelprogramma lopen ommetje hoeveel stappen per dag loopband rondje tempo afstand ommetjes',
  sleep:
    'slaaphouding slaaphoudingen op je zij op je buik rug kussen liggen in bed slapeloos wakker nachtrust doorslapen inslapen slaappil slaaptekort hoofdkussen dutje nachten slaap',
  'standing-up-and-turning':
    'uit bed komen opstaan omdraaien omrollen stoel overeind aankleden sokken schoenen aantrekken uitstappen douchen broek ’s ochtends opstarten',
  'forty-eight-hours':
    '48 uur twee dagen napijn nareactie spierpijn te veel gedaan overdreven over mijn grens na klussen reactie hoeveel pijn mag volgende ochtend dag erna overbelasting rustdag',
  waves: 'op en neer schommelt wisselend golf terugkomen kans opnieuw goede en slechte weken',
  fear: 'angst bang durven eng kinesiofobie bewegingsangst bukken vermijden voorzichtig angstig doodsbang krampachtig',
  sitting:
    'zithouding lang zitten achter elkaar stilzitten opstaan pauze bureauwerk kantoor beeldscherm thuiswerken bank bioscoop vergaderen gekruist',
  posture:
    'houding kromme rug rechtop onderuit zithouding voorovergebogen schouders naar achteren scheve rug hangen bochel holle rug bolle kaarsrecht lordose kyfose bekkenstand lopen',
  'lumbar-spine':
    'anatomie onderrug wervel wervels wervelkolom bouw gewrichten banden spieren lendenwervels ruggengraat opgebouwd lendenen ligament facetgewricht si-gewricht onderdelen',
  discs:
    'tussenwervel tussenwervelschijf discus hernia uitpuiling uitstulping schokdemper verschuiven bulging disc gelei kern protrusie',
  work: 'ziekmelden ziek melden verzuim baas leidinggevende werkgever bedrijfsarts arboarts halve dagen aangepast werk re-integratie opbouwen uren collega uwv werkhervatting arbodienst ziektewet thuisblijven doorwerken thuiswerken parttime',
  strength:
    'krachttraining spieren trainen versterken sportschool fitness gewichten deadlift deadliften squat rugspieren buikspieren core stability rompspieren sterke rug halters krachtoefeningen sit-ups squats planken herhalingen apparaten',
  'questions-for-the-doctor':
    'huisarts vragen stellen gesprek spreekuur afspraak voorbereiden dokter wat vraag ik vertellen bespreken consult huisartsbezoek lijstje',
  medicines:
    'pijnstiller paracetamol ibuprofen diclofenac naproxen nsaid ontstekingsremmer tramadol oxycodon morfine opioïden verslavend pillen bijwerkingen spierverslapper pijnstilling pijnmedicatie slikken afbouwen verslaving verslaafd',
  heat: 'warmte kruik warmtekussen warm bad sauna koud kou ijs coldpack cold pack koelen warmtepleister infrarood warme douche pittenzak kersenpitkussen ijspakking',
  'alarm-system':
    'zenuwstelsel gevoelig overgevoelig sensitisatie alarm strak chronische pijn blijft hangen hersenen waarom blijft het pijn doen overprikkeld pijnsysteem pijngeheugen prikkelbaar',
  'graded-activity':
    'opbouwen rustig stap voor stap procent per week tijdschema doseren verdelen goede dagen te veel doen pacing klussen tuinwerk tuinieren huishouden huishoudelijk stofzuigen tuin grenzen balans over de kop basislijn schema pauzes hobby strijken schoonmaken ramen lappen',
  stress:
    'spanning druk burn-out burnout gespannen spieren werkdruk hoofd vast gestrest ruzie psychisch emoties zenuwachtig',
  exposure:
    'durven bang eng oefenen blootstelling doen waar je bang voor bent angst overwinnen vermijden bukken vertrouwen',
  'lifting-build-up':
    'tillen optillen kind peuter baby kleinkind boodschappen kratten autostoeltje zwaar sjouwen heffen verhuizen dozen bagage kindje box maxi-cosi buggy kilo',
  'course-persistent':
    'chronisch langdurig blijvend aanhoudend maanden jaren blijft hangen gaat niet over lage rugpijn half jaar ermee leren leven revalidatie nooit meer',
  nerves:
    'zenuw zenuwen beenzenuw grote zenuw ischiaszenuw heupzenuw waar loopt beknelde zenuw kuit voet tintelingen bil ruggenmerg zenuwwortel ingeklemd l5 s1',
  sciatica:
    'ischias zenuwpijn hernia uitstraling been kuit voet radiculair lumbosacraal hoe lang duurt weken maanden vanzelf weg tintelen doof sciatica beenpijn uitstralende beknelde zenuwbeknelling stroomstoten schietende lrs',
  thoughts:
    'piekeren zorgen maken malen steeds bezig met de pijn aan pijn denken rampdenken doemdenken catastroferen stoppen afleiding focus paniek rolstoel tobben negatief',
  breathing: 'ademhaling buikademhaling ademhalingsoefening adem ademen hyperventilatie ontspannen',
  mood: 'somber depressief depressie neerslachtig verdrietig huilen down stemming moedeloos levenslust lusteloos hopeloos psycholoog verdriet plezier',
  'treatments-compared': 'welke behandeling werkt het beste therapie vergelijken behandelen bewijs placebo',
  massage:
    'masseren masseur sportmassage kneden knopen spierknopen ontspanningsmassage massagepistool massagegun foamroller wellness bindweefsel spieren losmaken',
  'hands-on':
    'kraken chiropractor osteopaat osteopathie manuele therapie manueel therapeut manipulatie rechtzetten wervel vast zetten chiro kraakje knak blokkade opheffen',
  stretching: 'rekken stretchen rekoefeningen hamstrings lenig soepel stijf',
  carrying: 'dragen tas rugzak boodschappen boodschappentas sjouwen kind op de arm draagzak schooltas',
  'heavy-work':
    'zwaar werk bouw bouwvakker zorg verpleging magazijn stratenmaker lichamelijk beroep tillen op het werk aangepast werk baas stratenmaken schilder timmerman verpleegkundige kapper schoonmaker metselaar',
  sport:
    'hardlopen joggen rennen voetbal voetballen tennis padel hockey golf zwemmen fitness fietsen wielrennen mountainbiken dansen springen weer sporten welke sport sporthervatting crossfit schaatsen wedstrijd paardrijden skiën turnen judo roeien schoolslag borstcrawl spinning gym wedstrijden',
  travel:
    'vliegen vliegtuig vakantie reizen reis koffer kamperen tent trein bus lange zit stoel hotelbed caravan camping busreis treinreis luchtbed wandelvakantie',
  driving:
    'auto autorijden rijden file vrachtwagen fietsen wielrennen racefiets mountainbiken zadel e-bike motor lang achter het stuur autostoel snelweg chauffeur vrachtwagenchauffeur motorrijden fiets zadelhoogte',
  sex: 'seks vrijen standjes intimiteit houding gemeenschap libido relatie partner seksleven klaarkomen intiem',
  caregivers:
    'naaste partner mantelzorger man vrouw helpen moeder vader familie ondersteunen vriend vriendin huisgenoot overbezorgd steun',
  mindfulness: 'meditatie mediteren zweverig aandachtstraining bodyscan yoga ontspanning app',
  'working-with-a-physiotherapist':
    'fysio fysiotherapeut oefentherapeut goede fysio vinden kiezen verwachten hoeveel behandelingen hoe vaak vergoed verwijzing behandelplan sessies klik cesar mensendieck vergoeding verzekering huiswerkoefeningen oefenprogramma stoppen met',
  'weight-and-food':
    'afvallen dieet gewicht overgewicht te zwaar dik kilo obesitas bmi eten voeding ontstekingsremmend gezond eten suiker voedsel',
  smoking: 'roken sigaretten shag vapen stoppen nicotine tussenwervels peuken rokers e-sigaret',
  'alcohol-and-coffee': 'drank wijn bier borrel koffie cafeïne drinken alcohol biertje wijntje espresso',
  'braces-and-aids':
    'brace rugbrace gordel korset rugband steunzolen inlegzolen zolen kussen zitkussen wigkussen houdingscorrector houdingsshirt hulpmiddelen apparaten taping tape kinesiotape dragen verzwakken',
  'chairs-and-desks':
    'bureaustoel kantoorstoel ergonomisch kniestoel zadelkruk zitbal sta-bureau zit-sta-bureau stabureau staan werkplek thuiswerkplek fauteuil gamestoel armleuning voetensteun skippybal bureau',
  mattress:
    'matras bed hard zacht boxspring topper traagschuim waterbed bedbodem lattenbodem kussen hangmat pocketvering hardheid slapen op de vloer futon',
  needles: 'acupunctuur dry needling naalden prikken triggerpoints acupuncturist naaldjes',
  machines:
    'tens stroom apparaat apparaatje elektrotherapie laser lasertherapie shockwave schokgolf ultrageluid echo stroompjes elektroden tensapparaat ultrasound',
  injections:
    'prik spuit injectie epidurale ruggenprik blokkade facet facetgewricht zenuwblokkade corticosteroïden infiltratie pijnpoli wortelblokkade pijnkliniek epiduraal anesthesist',
  surgery:
    'opereren operatie hernia-operatie geopereerd chirurg neurochirurg herstel na operatie nabehandeling litteken werken fusie vastzetten stenose narcose wachtlijst kijkoperatie slagingskans de',
  'older-back':
    'ouder worden leeftijd oud op leeftijd senioren bejaard artrose versleten osteoporose erger met de jaren bejaarden opa oma tachtig zeventig',
  'leg-pain-walking':
    'stenose vernauwing kanaal etalagebenen benen lopen moe zware benen claudicatio vooroverbuigen winkelwagen rollator kanaalstenose loopafstand wandelafstand stilstaan',
  pregnancy:
    'zwanger zwangerschap bekken bekkenpijn bekkeninstabiliteit bevalling verloskundige baby kraam bekkenband symfyse kraamtijd na de',
  relapse:
    'terug opnieuw weer terugkomen terugval terugkeer herhaling kans keer op keer weer door mijn rug telkens jaarlijks begonnen raak',
  'staying-well':
    'voorkomen preventie blijven oefenen zonder pijn volhouden onderhouden doorgaan stoppen met oefenen voorkom terugkomen gezond houden weer door je rug routine gewoonte motivatie onderhoud preventief',
};

/** The same for alarm signs: a question about one must find whom to call. */
export const alarmAskedWith: Readonly<Partial<Record<RedFlagId, string>>> = {
  'heart-lungs-collapse': 'borst hart benauwd flauwgevallen drukkende pijn op de borst arm kaak zweten',
  paralysis: 'verlamd been bewegen optillen doet het niet meer lam',
  'major-trauma': 'ongeluk aanrijding val gevallen hoogte ladder trap auto',
  'cauda-equina':
    'plassen plas urine blaas ophouden poepen ontlasting gevoelloos doof verdoofd gevoel kruis billen zadel tussen de benen incontinent cauda equina seks',
  'both-legs': 'beide benen tintelen doof zwak twee benen',
  'foot-drop': 'klapvoet sleept voet slepen optillen tenen struikelen hangvoet',
  'leg-weakness': 'zwak slap been kracht krachtverlies zakken door been doorzakken uitval neuroloog',
  fever: 'koorts rillingen verhoging temperatuur koude rillingen',
  cancer: 'kanker tumor uitzaaiing chemo bestraling borstkanker prostaatkanker gehad',
  'serious-illness': 'afgevallen zonder reden gewicht kwijt nachtzweten moe ziek nacht pijn',
  'fracture-after-fall': 'gevallen val trap uitgegleden gestruikeld gestoten botbreuk breuk',
  fracture: 'botontkalking osteoporose prednison prednisolon breuk ingezakte wervel',
  bleeding: 'bloedverdunners bloedverdunner stolling',
  belly: 'buikpijn maag buik hevig',
  kidney: 'nier nieren niersteen plassen branderig bloed urine blaasontsteking flank zij',
  'inflammatory-back':
    'bechterew ochtendstijf ochtendstijfheid reuma psoriasis stijf ’s ochtends ontsteking spondyloartritis',
  shingles: 'gordelroos blaasjes uitslag',
  calf: 'trombose dikke kuit rode kuit warm gezwollen',
  violence: 'geweld geslagen mishandeld veilig thuis',
  'self-harm': 'zelfmoord doodgaan dood suïcide zelfdoding niet meer leven einde maken 113',
};

/** Words and phrases that can mean nothing but this sign: with all the words of one, in any order, the question names it. */
export const alarmNames: Readonly<Partial<Record<RedFlagId, readonly string[]>>> = {
  'heart-lungs-collapse': ['hartaanval', 'hartinfarct', 'longembolie'],
  aneurysm: ['aneurysma'],
  'cauda-equina': ['cauda equina', 'caudasyndroom', 'incontinent', 'incontinentie', 'gevoelloos daar beneden'],
  'foot-drop': ['klapvoet', 'hangvoet'],
  cancer: ['uitzaaiing', 'tumor', 'borstkanker', 'prostaatkanker', 'longkanker'],
  fracture: ['botontkalking', 'osteoporose', 'broze botten'],
  kidney: ['niersteen', 'nierstenen', 'nierbekkenontsteking', 'blaasontsteking', 'urineweginfectie'],
  'inflammatory-back': ['bechterew', 'spondyloartritis', 'spondylartritis'],
  shingles: ['gordelroos'],
  calf: ['trombose', 'trombosebeen', 'bloedprop'],
  violence: [
    'geweld',
    'mishandeld',
    'mishandelt',
    'mishandeling',
    'man slaat me',
    'vrouw slaat me',
    'vriend slaat me',
    'partner slaat me',
    'ik word geslagen',
  ],
  'self-harm': ['zelfmoord', 'suïcide', 'suïcidaal', 'zelfdoding', 'einde aan mijn leven'],
};
