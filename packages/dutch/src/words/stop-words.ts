import type { Tongue } from './language.ts';
import { fold } from './tokens.ts';

/** Does a folded word say nothing about the subject? Such words are neither looked for nor asked to be found. */
export function isStopWord(folded: string, language: Tongue): boolean {
  return lists[language].has(folded);
}

/** All of them, folded: what a slip may have stood for. */
export function stopWords(language: Tongue): readonly string[] {
  return [...lists[language]];
}

const listOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(fold));

/** Function words, and what people wrap a question in (`klopt het dat`, `heeft het nut`, `tips`). */
const lists: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  nl: listOf(`
    de het een der den des dit dat deze die er hier daar waar hoe wat wie welk welke wanneer waarom hoeveel hoelang hoezo
    ik jij je u hij zij ze wij we jullie hun hen mij me mijn jou jouw uw zijn haar ons onze zich zelf eigen iemand niemand iets niets niks
    ben bent is was waren wees geweest wordt word worden werd werden geworden heb hebt heeft hebben had hadden gehad
    kan kun kunt kunnen kon konden gekund mag mogen mocht mochten moet moeten moest moesten wil wilt willen wou wilde wilden zal zult zullen zou zouden
    hoef hoeft hoeven ga gaat gaan gegaan ging gingen doe doet doen deed deden gedaan laat laten liet
    aan af al als bij binnen boven buiten dan door en even eens of om onder ook op over per te tegen ter tot tussen uit van vanaf vanuit via voor voordat
    want maar met na naar naast nu nog noch niet geen ja nee nou dus toch ook zo zoals zonder sinds omdat terwijl tijdens hoewel mits tenzij
    weer weet weten wist vind vinden vindt denk denken denkt lijkt lijken zeg zegt zeggen zei gezegd noem noemt noemen heet heten bedoel bedoelt
    heel erg zeer veel meer meest weinig minder minst vaak soms altijd nooit ooit steeds telkens wel echt eigenlijk gewoon precies ongeveer
    alle alles allemaal ander andere anders elk elke ieder iedere beide sommige zulke zulk zon
    eerst eerste laatste verder samen alleen bijna net pas straks later vroeger vandaag
    helpt helpen hielp geholpen hulp werkt nut nuttig zin onzin waard klopt kloppen waar onwaar bewezen bewijs ervaring ervaringen tip tips advies
    goed goede goeie goei beter best beste slecht slechte fijn prima verstandig handig normaal mogelijk
    komt kom komen kwam maakt maak maken gemaakt krijg krijgt krijgen kreeg gekregen geeft geven gaf gegeven neem neemt nemen nam
    heb kwijt ding dingen manier soort geval keer beetje stuk paar ben hoor hoort blijf blijft blijven gebeurt
    google internet iemand mensen men persoon wist jusit sorry hallo hoi help aub graag bedankt alsjeblieft
    morgen overmorgen kwaad veilig schadelijk gevaarlijk verboden toegestaan aanraden aangeraden aanrader nodig noodzakelijk voordelen nadelen voordeel nadeel klachten klacht last gebruiken gebruik gebruikt proberen probeer geprobeerd iedereen mogen zomaar toevallig überhaupt sneller snel makkelijk
    hem haar ineens opeens plotseling halen haal lage laag elkaar achter gemiddeld verleden bezig gaande pak pakken aanpakken pakt gedoe kopen koop kocht loopt hoort sowieso enigszins kosten kost euro duur blijkbaar
    of zoiets enzo etc bijvoorbeeld bv namelijk misschien kennelijk
    moeten mee zit hierbij daarbij daarvan daardoor hiervan ervan erbij ermee erover erin eraan daarom daarmee daarna
    betekent betekenen bestaat bestaan uitleg info informatie
  `),
  en: listOf(`
    a an the this that these those there here it its is are was were be been being am do does did done doing have has had having
    i im ive me my mine you your yours he she they them their we us our who whom whose what which when where why how
    can could may might must shall should will would cant dont doesnt didnt isnt arent wont
    of to in on at by for from with without into onto over under about after before during through against
    and or but if then than so as because while though although not no nor yes too very also just only ever never always often sometimes
    all any both each every few more most much many some such other another same own one
    up down out off again once now still already yet even really actually maybe perhaps
    get gets getting got go goes going went come comes came make makes made take takes took give gives gave let put keep keeps
    know think say says said tell mean means meant seem seems
    good better best bad worse worst help helps helped helpful use useful true false worth proof proven evidence experience tip tips advice
    someone somebody anyone anybody people person thing things way kind sort lot bit please thanks
    like want need right ok okay something anything nothing possible normal exist exists
  `),
};
