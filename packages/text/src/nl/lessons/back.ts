import type { LessonWords } from '../../lesson-words.ts';

/** What a back is made of, and what pain is. */
export const backLessons = {
  'pain-and-damage': {
    title: 'Pijn is niet hetzelfde als schade',
    text: [
      'Pijn is een waarschuwing van je lichaam. Maar het alarm gaat soms af zonder brand. Hoeveel pijn je voelt, zegt weinig over hoe je rug eraan toe is.',
      'Dat merk je zelf ook. Na een slechte nacht doet je rug vaak meer pijn. Na spanning op je werk ook. En als je lacht met vrienden, voel je het soms even niet. Je rug is dan dezelfde rug.',
      'Daarom mag je bewegen met wat pijn. In onderzoek deden mensen oefeningen die een beetje pijn deden. Ze waren later niet slechter af dan mensen die zonder pijn oefenden. Pijn opzoeken hoeft niet. Pijn helemaal vermijden ook niet.',
      'Er zijn uitzonderingen. Krijg je minder gevoel tussen je benen, een zwakker been of moeite met plassen? Ben je hard gevallen, of heb je koorts? Kijk dan bij Alarm en bel.',
    ],
    picture: 'De zenuwen onder in de rug, die berichten naar de hersenen sturen.',
    today: 'Let vandaag op één moment dat de pijn minder is. Wat deed je toen?',
    quiz: {
      statement: 'Hoe meer pijn, hoe meer er stuk is in je rug.',
      holds: false,
      because: 'Ook slaap, spanning en zorgen bepalen hoeveel pijn je voelt.',
    },
  },
  'lumbar-spine': {
    title: 'Hoe zit je onderrug in elkaar?',
    text: [
      'Je onderrug heeft vijf wervels. Ze staan op elkaar, boven je bekken. Het zijn de grootste wervels van je rug. Ze zijn gemaakt om je te dragen en om te bewegen.',
      'Tussen de wervels liggen stevige, veerkrachtige schijven. Aan de achterkant raken de wervels elkaar. Daar glijden ze langs elkaar als je beweegt. Sterke banden houden alles bij elkaar. Daaromheen liggen lagen spieren. Zo kun je buigen, strekken, draaien en opzij leunen.',
      'Van opzij is je onderrug een beetje hol. Bij de een meer dan bij de ander. Die holte verandert de hele dag mee. Zit je, dan wordt hij kleiner. Sta je, dan wordt hij weer groter.',
      'Je hoort soms dat een wervel ‘scheef staat’ of ‘vastzit’. Maar een wervel gaat niet zomaar van zijn plek. Daar zit alles te stevig voor vast. Stijf kan je rug wel voelen. Rustig bewegen helpt dan vaak.',
      'Ben je hard gevallen of aangereden? Dan ligt het anders. Kijk bij Alarm en bel.',
    ],
    picture: 'De vijf wervels van je onderrug, met daaronder het heiligbeen.',
    today:
      'Leg je hand in je holle rug. Kantel je bekken vijf keer naar voren en naar achteren. Voel je de holte veranderen?',
    quiz: {
      statement: 'Een holle onderrug is een fout.',
      holds: false,
      because: 'Bijna iedereen heeft daar een holte. De een wat meer dan de ander.',
    },
  },
  discs: {
    title: 'Schijven in je rug zijn taai en veren mee',
    text: [
      'Tussen twee wervels ligt een tussenwervelschijf. Vanbuiten is hij taai, vanbinnen zachter. Hij zit stevig vast aan de wervels. Wegschieten kan hij dus niet, ook al hoor je dat soms.',
      'Een schijf heeft beweging nodig. Door druk en ontspanning gaat er vocht in en uit. In een onderzoek hadden mensen die veel hardlopen meer vocht in hun schijven dan mensen zonder sport. Dat bewijst niet dat het door het lopen kwam. Het laat wel zien dat schijven en sport goed samengaan.',
      'Soms puilt een schijf uit. Van de mensen van twintig zonder pijn heeft al ongeveer drie van de tien dat. Bij mensen met rugpijn zie je het vaker. Puilt hij flink uit, dan heet het een hernia. Drukt die op een zenuw, dan kun je pijn in je been krijgen. Bij ongeveer zes van de tien mensen wordt een hernia zonder operatie kleiner.',
      'Wordt je been zwakker of hangt je voet? Voel je minder tussen je benen, of gaat plassen anders? Wacht dan niet. Kijk bij Alarm en bel.',
    ],
    picture: 'De schijven tussen de wervels van je onderrug.',
    today: 'Sta vandaag drie keer extra op van je stoel. Je schijven krijgen dan even andere druk.',
    quiz: {
      statement: 'Een hernia kan vanzelf kleiner worden.',
      holds: true,
      because: 'Dat gebeurde in onderzoek bij ongeveer zes van de tien mensen zonder operatie.',
    },
  },
  nerves: {
    title: 'Zenuwen bewegen met je mee',
    text: [
      'Door je wervels loopt een kanaal. Daarin ligt het ruggenmerg. Boven in je onderrug houdt dat op. Daaronder loopt een bundel losse zenuwen verder. Die bundel heet de paardenstaart.',
      'Op elke hoogte gaat links en rechts een zenuw naar buiten. Een paar daarvan vormen samen de grote beenzenuw. Zenuwen sturen je spieren aan en laten je voelen. Ze regelen ook hoe je plast en poept.',
      'Zenuwen zijn soepel. Ze schuiven mee als je bukt of je been strekt. Heeft een zenuw het moeilijk, dan kan dat fel voelen. Het brandt, tintelt of schiet als stroom door je been. Meestal wordt dat in weken tot maanden rustiger.',
      'Daarom vragen we zo vaak naar plassen en gevoel. Voel je minder tussen je benen? Kun je niet goed plassen? Kun je je plas of poep niet ophouden? Heb je ineens pijn of zwakte in beide benen? Bel dan meteen je huisarts of de huisartsenpost. Kijk bij Alarm.',
    ],
    picture: 'De bundel zenuwen onder in je rug, de paardenstaart.',
    today: 'Zit rechtop. Strek rustig één knie en buig hem weer. Doe dat vijf keer per been, zonder te rekken.',
    quiz: {
      statement: 'Zenuwen schuiven mee als jij beweegt.',
      holds: true,
      because: 'Ze zijn soepel. Ze schuiven mee als je bukt of je been strekt.',
    },
  },
  sciatica: {
    title: 'Zenuwpijn in je been',
    text: [
      'Trekt de pijn door tot onder je knie? Tintelt je been, of voelt een stuk huid anders? Dan kan het van een zenuw komen. Veel mensen noemen dat ischias. Vaak komt het door een hernia.',
      'Het kan flink zeer doen. Toch gaat het meestal over zonder operatie. Ongeveer drie van de vier mensen zijn na drie maanden veel beter.',
      'Blijf bewegen met zenuwpijn, maar laat de pijn meepraten. Iets meer pijn mag, als die binnen een dagdeel weer zakt. Een dagdeel is bijvoorbeeld een ochtend. Trekt de pijn verder je been in? Doe dan die dag minder.',
      'Heb je na twaalf weken nog hevige pijn in je been? Praat dan met je huisarts. Een operatie kan een keuze zijn. Je bent dan vaak sneller van de pijn af. Na een jaar is het verschil meestal weg.',
      'Bel meteen bij een zwakker been, een voet die hangt of pijn in beide benen. Bel ook meteen als je minder voelt tussen je benen, of als plassen anders gaat. Helpen zelfs sterke pijnstillers niet? Bel ook dan. Kijk bij Alarm.',
    ],
    picture: 'De grote beenzenuw: van je onderrug door je bil naar je been.',
    today: 'Zoek één houding waarin je been rust krijgt. Gebruik die vandaag twee keer tien minuten.',
    quiz: {
      statement: 'Met een hernia moet je geopereerd worden.',
      holds: false,
      because: 'Ongeveer drie van de vier mensen zijn na drie maanden veel beter, zonder operatie.',
    },
  },
  'alarm-system': {
    title: 'Als het alarm te gevoelig staat',
    text: [
      'Pijn is een alarm. Het beschermt je. Stap je op iets scherps, dan trek je je voet weg voordat je nadenkt.',
      'Duurt pijn lang, dan kan dat alarm gevoeliger worden. Denk aan een rookmelder die al piept bij een geroosterde boterham. De pijn is echt. Er is alleen minder voor nodig.',
      'Je zenuwen en je hersenen kunnen pijn harder of zachter zetten. Slecht slapen, zorgen en angst zetten hem vaak harder. Rust, plezier, vertrouwen en bewegen vaak zachter. Dat gaat niet bij iedereen hetzelfde.',
      'Er is geen knop om het alarm terug te draaien. Het gaat in kleine stappen. Beweeg elke dag iets wat goed te doen is. Doe er af en toe wat bij. Zo kan je alarm wennen.',
      'Een alarm kan ook iets nieuws melden. Krijg je koorts, een zwakker been, minder gevoel tussen je benen, of gaat plassen anders? Kijk dan bij Alarm en bel.',
    ],
    picture: 'Het ruggenmerg, dat berichten naar je hersenen brengt.',
    today: 'Schrijf twee dingen op. Wat maakt jouw pijn harder? Wat maakt hem zachter?',
    quiz: {
      statement: 'Pijn die lang duurt, zit tussen je oren.',
      holds: false,
      because: 'De pijn is echt. Het alarm kan wel gevoeliger zijn geworden.',
    },
  },
  'older-back': {
    title: 'Ook een oudere rug wil bewegen',
    text: [
      'Je rug verandert met de jaren, net als je haar en je huid. Op een scan zie je dat bij bijna iedereen van tachtig. Ook bij mensen zonder pijn. Je leeftijd bepaalt dus niet of je rug zeer doet.',
      'Sterker worden kan op elke leeftijd. Kies wat bij je dag past. Opstaan uit een stoel, traplopen, een blokje om. Zet iets stevigs naast je als houvast. Begin met weinig en doe er elke week een beetje bij. Sterke benen helpen je ook om stevig te staan.',
      'Eén ding is anders dan bij jonge mensen. Botten kunnen brozer worden. Dan kan een wervel breken, soms al na een kleine val. Onderzoek bij Nederlandse huisartsen keek naar mensen boven de 55 met rugpijn. Ongeveer vijf van de honderd hadden een gebroken wervel.',
      'Heb je hevige rugpijn na een val, ook een kleine? Bel dan dezelfde dag je huisarts. Bel ook bij ineens hevige pijn als je botontkalking hebt of lang prednison gebruikt. Kijk bij Alarm.',
    ],
    picture: 'Mensen zonder pijn met veranderingen op een scan, per leeftijd.',
    today: 'Sta vandaag vijf keer op uit een stoel. Je handen mogen helpen.',
    quiz: {
      statement: 'Ook als je oud bent, kun je sterker worden.',
      holds: true,
      because: 'Spieren wennen op elke leeftijd aan oefenen. Begin met weinig.',
    },
  },
  'leg-pain-walking': {
    title: 'Pijn in je benen bij het lopen',
    text: [
      'Worden je benen zwaar of pijnlijk als je loopt of staat? En zakt dat als je gaat zitten of voorover leunt? Dat zien we vooral bij mensen boven de zestig. Vaak hebben de zenuwen in de onderrug dan wat minder ruimte.',
      'Voorover leunen geeft meestal wat meer ruimte. Daarom loop je achter een winkelwagentje vaak verder. En daarom lukt fietsen soms prima, terwijl lopen snel zwaar wordt.',
      'Gebruik dat. Loop in stukjes. Ga zitten voordat het echt zeer doet en loop dan weer door. Oefen je conditie op de fiets.',
      'Is dit nieuw voor jou, of kom je steeds minder ver? Maak dan een afspraak met je huisarts. Doe dat ook als de pijn al zakt door alleen stil te staan. Dan komt er misschien te weinig bloed in je benen.',
      'Wordt een been ineens koud of bleek? Zak je door een been, voel je minder tussen je benen, of gaat plassen anders? Bel dan meteen. Kijk bij Alarm.',
    ],
    picture: 'Iemand leunt staand voorover, met de handen op een tafel.',
    today: 'Kijk op de klok hoelang je loopt tot je wilt zitten. Loop morgen twee keer een korter stuk.',
    quiz: {
      statement: 'Leunen op een winkelwagentje kan beenpijn minder maken.',
      holds: true,
      because: 'Voorover leunen geeft de zenuwen vaak wat meer ruimte.',
    },
  },
} as const satisfies Record<string, LessonWords>;
