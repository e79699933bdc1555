/** Words that turn the sense of a sign. Phrases with `_`; words as `fold` leaves them. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const cues = {
  denial: list('niet geen nooit nergens niks nee zonder evenmin noch nimmer ontken nop'),
  idleBefore: list('weet weten kweet wist waarom of ook_al snap'),
  idleAfter: list(
    'alleen lekker fijn leuk zeker weten erg normaal idee zin thermometer reden dat te uit meer_dan best grappig eens raar gek verder_met wetend dieet lijnen aanleiding moeite_ermee verzekering tijd geld goed zo',
  ),
  fine: list('prima normaal perfect keurig uitstekend zalig goed gewoon oke ok soepel vlot hetzelfde'),
  lessening: list('minder slecht slechter amper nauwelijks moeilijk raar anders dan bijna zo te als niet_zo haast'),
  self: list('ik kheb kben kzit kweet'),
  others: list(
    'moeder mama ma mam vader papa pa pap opa oma man vrouw zoon zoontje dochter dochtertje kind kinderen kids kleinkind kleinzoon kleindochter kleinkinderen broer broertje zus zusje zuster oom tante neef nicht schoonmoeder schoonvader schoonzus schoonouders zwager schoonma schoonpa schoonbroer buurman buurvrouw buurjongen buurmeisje buren collega collegas baas vriend vriendin vrienden kameraad maat hond hondje puppy pup kat poes kater paard pony merrie labrador teckel konijn hamster cavia baby peuter kleuter kleine jongste oudste tweeling iemand hij zij ze hem mensen junks gasten client clienten patient patienten bewoner bewoners ons_moeder ouders trainer werkster juf meester leerling leerlingen cliente partner verloofde ex tafel stoel tuinstoel auto koe team gast hoofdpersoon speler voetballer moe nonkel bompa bomma meter peter echtgenoot echtgenote wederhelft ventje',
  ),
  viaOther: list('van door met tegen over op naar voor aan zonder tegenover volgens samen bij tilde til tillen'),
  heard: list('hoor hoorde lees las lezen gelezen gehoord verhaal zag gezien film serie docu documentaire'),
  says: list(
    'zegt zei vindt vond ziet zag merkt merkte voelde denkt dacht vraagt vroeg maakt moet moest moesten wil hebben wilt noemt',
  ),
  their: list('hij zij zijn haar hem ze hun'),
  figure: list(
    'van_het_lachen bij_wijze_van_spreken figuurlijk zogezegd van_de_honger van_de_dorst van_schrik van_verbazing van_jaloezie van_de_zenuwen_voor lachen_dat',
  ),
  supposed: list(
    'wat_als stel als_ik_ooit bang_dat bang_om bang_voor bang_ooit ben_bang schrik_dat schrik_van_te schrik_om kan_je kun_je kan_een kan_de kan_van kan_rugpijn kan_dat kan_zo krijg_je hoe_weet hoe_merk hoe_test hoe_voel hoe_voelt hoe_voorkom hoe_herken hoe_lang_duurt hoe_vaak hoe_lig wat_is wat_zijn wat_betekent wat_doe_je wat_moet wat_doen wat_gebeurt wanneer_moet wanneer_bel wanneer_bellen wanneer_is wanneer_naar waarom_vraagt waarom_vragen waarom_is moet_je moet_men mag_je als_je hoeveel_kilo vanaf_hoeveel bij_hoeveel vroeg_of vroeg_naar vraagt_of vraagt_naar vragen_of straks ooit_kan zou_willen zou_graag mocht_ik mocht_het gesteld is_het_waar klopt_het helpt hoe_groot kans_op risico_op geeft veroorzaakt voorkomen later_ooit waarom_mag hoe_snel hoe_gevaarlijk gevaarlijk',
  ),
  now: list(
    'sinds sindsdien weer vandaag gisteren vannacht vanochtend vanmorgen nu_al al_dagen al_weken is_het_normaal is_het_erg is_dat_erg is_dat_normaal slecht_teken ik_heb heb_ik kheb ik_voel deze_week steeds nog_steeds hoort_dat hoort_het momenteel telkens opeens ineens_niet',
  ),
  longAgo: list(
    'als_kind als_kleuter als_puber als_tiener als_student als_baby als_jongen als_meisje vroeger jaar_geleden jaren_geleden jaar_terug jaren_terug destijds lang_geleden eeuwen_geleden in_mijn_jeugd in_mijn_studententijd jr_geleden jaar_gelee decennia jaar_her in_mijn_diensttijd ooit_eens indertijd',
  ),
  before: list(
    'had hadden was waren kon zat lag kreeg gehad geweest toen vorig vorige na_de na_mijn tijdens een_paar_weken_terug werd sliep lekte plaste zakte geleden terug ging moest eerst begin',
  ),
  ended: list(
    'allang al_lang over overgegaan weg weggegaan hersteld genezen verdwenen voorbij nooit_meer niet_meer_gehad weer_normaal weer_goed weer_als weer_helemaal helemaal_terug helemaal_goed goed_gekomen bijgetrokken in_orde nergens_last_meer geen_last_meer nooit_teruggekomen achter_de_rug sindsdien_niet_meer sindsdien_niks was_het_over is_het_over kurkdroog opgelost verholpen niks_meer weer_de_oude klaar teruggekeerd weer_top stabiel daarna_niet daarna_nooit inmiddels opgeheven uitgewerkt opgeknapt allemaal_weg',
  ),
  still: list('sinds sindsdien nog nu weer steeds terug_van blijft nog_steeds telkens elke vandaag'),
} as const;

/** Does one of the words or phrases stand in this sentence? */
export function mentions(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  for (let at = 0; at < words.length; at += 1) {
    let phrase = words[at] ?? '';
    if (wanted.has(phrase)) return true;
    for (let more = at + 1; more < words.length && more < at + longestPhrase; more += 1) {
      phrase += `_${words[more]}`;
      if (wanted.has(phrase)) return true;
    }
  }
  return false;
}

const longestPhrase = 5;
