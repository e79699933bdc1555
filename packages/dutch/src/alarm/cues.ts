import type { Place } from './places.ts';
import { fits } from './words.ts';

/** Words that turn the sense of a sign. Phrases with `_`; words as `fold` leaves them. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const today = 'vandaag gisteren eergisteren vannacht vanochtend vanmorgen vanmiddag vanavond zojuist daarnet momenteel';

export const cues = {
  denial: list('niet geen nooit nergens niks nee zonder evenmin noch nimmer ontken nop'),
  idleBefore: list('weet weten kweet wist waarom of ook_al snap'),
  idleAfter: list(
    'alleen lekker fijn leuk zeker weten erg normaal idee zin thermometer reden dat te uit meer_dan best grappig eens raar gek verder_met wetend dieet lijnen aanleiding moeite_ermee verzekering tijd geld zo weg over goed_meer afbouwen geldt',
  ),
  fine: list(
    'prima normaal perfect keurig uitstekend zalig oke ok soepel vlot netjes goed kan_gewoon gaat_gewoon is_gewoon voel_gewoon voelt_gewoon gewoon_goed gewoon_normaal zoals_altijd onder_controle kiplekker fantastisch super droog sterk_zat',
  ),
  notSoEither: list(
    'heb_ik_niet is_niet_zo is_dat_niet niks_geraakt niks_gebeurd niet_van_toepassing bij_mij_niet geweigerd ik_heb_geweigerd nee nee_dus was_het_niet die_heb_ik_geweigerd daar_denk_ik_niet heb_ik_geweigerd gelukkig_niet maar_dat_is_niet',
  ),
  notSo: list(
    'geen_probleem geen_enkel_probleem geen_problemen geen_sprake geen_last geen_enkele_last niet_door_verstoord er_niet_door daar_denk_ik_niet niks_bemerkt niet_de_minste niet_het_minste niet_aan_de_orde niet_van_toepassing heb_ik_niet is_niet_zo is_dat_niet verschoond_gebleven geenszins geweigerd no_way way_spuiten niks_geraakt niks_gebeurd niks_gemerkt niks_van_gemerkt nee_dus nee_hoor gelukkig_niet nooit_gehad nooit_last allerminst heb_ik_niet_gehad negatief dus_toch_geen goedaardig was_het_niet niet_bij_mij bij_mij_niet kan_ik_gewoon doet_ie_gewoon',
  ),
  wantsLife: list('zin_in_het_leven zin_in_mijn_leven wil_gewoon_leven'),
  withEase: list('zonder_moeite zonder_problemen'),
  lessening: list(
    'minder weinig slecht slechter amper nauwelijks moeilijk raar anders dan bijna zo te als niet_zo haast',
  ),
  self: list('ik kheb kben kzit kweet me mij'),
  others: list(
    'moeder mama ma mam vader papa pa pap opa oma man vrouw zoon zoontje dochter dochtertje kind kinderen kids kleinkind kleinzoon kleindochter kleinkinderen broer broertje zus zusje zuster oom tante neef nicht schoonmoeder schoonvader schoonzus schoonouders zwager schoonma schoonpa schoonbroer buurman buurvrouw buurjongen buurmeisje buren collega collegas baas vriend vriendin vrienden kameraad hond hondje puppy pup kat poes kater paard pony merrie labrador teckel konijn hamster cavia baby peuter kleuter kleine jongste oudste iemand mensen junks gasten client clienten bewoner bewoners ons_moeder ouders trainer werkster juf meester leerling leerlingen cliente partner verloofde tafel tuinstoel koe hoofdpersoon speler voetballer nonkel bompa bomma peter echtgenoot echtgenote wederhelft ventje zwagers shakedieet vriendje zusterlief bewoonster moeke vake moesje kleinzoontje peettante collegaatje',
  ),
  viaOther: list('van door met tegen over op naar voor aan zonder tegenover volgens samen bij tilde til tillen'),
  heard: list(
    'hoor werk zorg iemand team hoorde lees las lezen gelezen gehoord verhaal zag gezien film serie docu documentaire',
  ),
  says: list(
    'zegt zei vindt vond ziet zag merkt merkte voelde denkt dacht vraagt vroeg maakt moet moest moesten wil hebben wilt noemt',
  ),
  their: list('hij zij zijn haar hem ze hun'),
  figure: list(
    'van_het_lachen bij_wijze_van_spreken figuurlijk zogezegd van_de_honger van_de_dorst van_schrik van_verbazing van_jaloezie van_de_zenuwen_voor lachen_dat van_angst van_het_idee van_dat_idee van_mijn_nieuwe met_beide_benen_op zwakke_benen zo_saai op_zwakke steen_op_mijn_maag hart_onder_de_riem van_betekenis aan_de_steroiden op_steroiden in_de_klei met_de_deur neus_in_de_boter uit_de_lucht zwanger_van_ideeen zwanger_van_betekenis',
  ),
  figureOfDeath: list(
    'ga_dood_van ging_dood_van verveel_me_dood lach_me_dood lach_me_kapot schaam_me_dood schrok_me_dood schaam_me_kapot',
  ),
  supposed: list(
    'wat_als stel als_ik_ooit bang_dat bang_om bang_voor bang_ooit ben_bang schrik_dat schrik_van_te schrik_om kan_je kun_je kan_een kan_van kan_rugpijn kan_zo krijg_je hoe_weet hoe_merk hoe_test hoe_voel hoe_voelt hoe_voorkom hoe_herken hoe_lang_duurt hoe_vaak hoe_lig wat_is wat_zijn wat_betekent wat_doe_je wat_moet wat_doen wat_gebeurt wanneer_moet wanneer_bel wanneer_bellen wanneer_is wanneer_naar waarom_vraagt waarom_vragen waarom_is moet_je moet_men als_je hoeveel_kilo vanaf_hoeveel bij_hoeveel vroeg_of vroeg_naar vraagt_of vraagt_naar vragen_of ooit_kan zou_willen zou_graag mocht_ik mocht_het gesteld is_het_waar klopt_het hoe_groot kans_op risico_op later_ooit waarom_mag hoe_snel hoe_gevaarlijk kan_de_hernia kan_ik_incontinent kan_ik_van straks_niet ik_straks is_het_zo_dat stel_dat gaan_mensen ben_zo_bang zou_ik_het later_zwanger wil_graag wil_ooit hopelijk_raak hopelijk_word een_keer_onderuit tot_zelfmoord mag_ik_later graag_zwanger als_mijn als_straks waar_let',
  ),
  asks: list('is zijn wat hoe wanneer waarom hoeveel vanaf helpt welke waar wie waardoor hoelang gaan'),
  asksOf: list('krijg kan kun kunnen mag moet zou'),
  now: list(
    `${today} sinds sindsdien weer nu_al al_dagen al_weken is_het_normaal is_het_erg is_dat_erg is_dat_normaal slecht_teken ik_heb heb_ik kheb ik_voel deze_week steeds nog_steeds hoort_dat hoort_het telkens is_het_een erg_dat erg_is`,
  ),
  longAgo: list(
    'als_kind als_kleuter als_puber als_tiener als_student als_baby als_jongen als_meisje jaar_geleden jaren_geleden jaar_terug jaren_terug destijds lang_geleden eeuwen_geleden in_mijn_jeugd in_mijn_studententijd jr_geleden jaar_gelee decennia jaar_her in_mijn_diensttijd ooit_eens indertijd had_vroeger vroeger_had vroeger_heb vroeger_wel_eens vroeger_wilde vroeger_veel vroeger_tintelden vroeger_sleepte vroeger_wou vroeger_als zakte_vroeger vroeger_verloor vroeger_lekte in_therapie op_mijn_twaalfde twintig_jaar_geleden was_met_corona met_corona na_mijn_burnout toen_ik_klein toen_ik_jong zomers_terug winters_terug in_de_jaren jaren_zeventig jaren_tachtig jaren_negentig in_mijn_studietijd als_schoolkind',
  ),
  compared: list('net_als net_zoals zoals_toen zoals_in precies_als hetzelfde_als als_toen'),
  before: list(
    'had hadden was waren kreeg gehad geweest toen vorig vorige na_de na_mijn tijdens een_paar_weken_terug geleden vroeger ooit vorige_maand vorig_jaar eerst_werd sliep werd werden kon konden wilde wilden lukte zakte tintelden sliepen sleepte struikelde droeg plaste lekte verloor dacht dachten voelde slikte een_tijdje een_poos',
  ),
  ended: list(
    'allang al_lang overgegaan weggegaan hersteld genezen verdwenen voorbij nooit_meer niet_meer_gehad weer_normaal weer_goed weer_als weer_helemaal helemaal_terug helemaal_goed goed_gekomen bijgetrokken in_orde nergens_last_meer geen_last_meer nooit_teruggekomen achter_de_rug sindsdien_niet_meer sindsdien_niks was_het_over is_het_over kurkdroog opgelost verholpen niks_meer weer_de_oude teruggekeerd weer_top daarna_niet daarna_nooit opgeknapt allemaal_weg is_weg alweer_weg helemaal_weg daarna_weg allang_weg alang_weg vanzelf_weg is_over was_over al_over nu_over jaren_over over_sinds vanzelf_over op_gewicht weer_gewoon nu_gewoon nu_geniet nu_blij nu_ben_ik_gelukkig nu_gelukkig nu_goed gaat_nu weer_bij weer_aan dubbel_en_dwars jaar_goed al_jaren_niet al_jaren_geen goed_behandeld sindsdien_niet nu_weer_goed terug_normaal niks_meer_van eruit_en_klaar weer_sterk is_terug niks_aan_overgehouden nooit_last fiets_ik nergens_last als_een_roos jaren_gelukkig nu_al_jaren jaar_gelukkig clean achter_me achter_mij verleden_tijd klachtenvrij koortsvrij is_verdwenen zijn_verdwenen nu_niet_meer tegenwoordig_niet inmiddels_weer ondertussen_weer inmiddels_niet al_lang_niet al_maanden_niet sindsdien_schoon en_klaar dat_was_alles loos_alarm volledig_terug kracht_terug weer_terug kwam_terug daarna_niks daarna_weer niet_meer_nodig nergens_meer geen_klachten nooit_een_probleem weer_fit nu_fit kerngezond de_oude gaat_het_prima helemaal_beter weer_beter weggebleven nu_stabiel dezelfde_dag_bij',
  ),
  still: list(`${today} sinds sindsdien nog nu weer steeds terug_van blijft nog_steeds telkens elke deze_week`),
  /** Told of today, or of the night or the day before: that is not over, whatever healed long ago. */
  today: list(today),
} as const;

export type Cue = keyof typeof cues;

// The keys are ours, in this file: no other can be there.
const cueNames = Object.keys(cues) as readonly Cue[];

/** Where in a sentence each cue stands. */
export type CuePlaces = ReadonlyMap<Cue, readonly Place[]>;

/** A phrase that is a cue, under its first word: the words that follow, and the first of those to fall away on. */
export interface CuePhrase {
  readonly rest: readonly string[];
  readonly next: string | undefined;
  readonly cue: Cue;
}

/** The cues that begin with a word. */
export const cuesFrom = (word: string): readonly CuePhrase[] => byFirstWord.get(word) ?? [];

/** `entries`: per word the cues that begin with it. */
export function placesOfCues(
  words: readonly string[],
  entries: readonly { readonly cues: readonly CuePhrase[] }[],
): CuePlaces {
  const places = new Map<Cue, Place[]>();
  for (let at = 0; at < entries.length; at += 1) {
    const second = words[at + 1];
    for (const { rest, next, cue } of entries[at]?.cues ?? []) {
      if (next !== undefined && (next !== second || !fits(rest, words, at + 1))) continue;
      const place = { from: at, to: at + 1 + rest.length };
      const known = places.get(cue);
      if (known === undefined) places.set(cue, [place]);
      else known.push(place);
    }
  }
  return places;
}

/** All words and phrases under their first word: a sentence is gone through once for all cues. */
const byFirstWord: ReadonlyMap<string, readonly CuePhrase[]> = phrasesByFirstWord();

function phrasesByFirstWord(): ReadonlyMap<string, readonly CuePhrase[]> {
  const all = new Map<string, CuePhrase[]>();
  for (const cue of cueNames) {
    for (const phrase of cues[cue]) {
      const [first = '', ...rest] = phrase.split('_');
      all.set(first, [...(all.get(first) ?? []), { rest, next: rest[0], cue }]);
    }
  }
  return all;
}
