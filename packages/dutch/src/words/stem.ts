import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import type { Tongue } from './language.ts';

/**
 * What a folded word is compared by: `slaapt`, `slapen` and `geslapen` are one. Only good for comparing, it need not be a word:
 * a wrong cut does no harm as long as it is the same on both sides.
 */
export function stem(folded: string, language: Tongue): string {
  const known = cache[language].get(folded);
  if (known !== undefined) return known;
  const made = language === 'nl' ? dutch(folded) : stemEnglish(folded);
  if (cache[language].size > 20_000) cache[language].clear();
  cache[language].set(folded, made);
  return made;
}

/** Working out a stem takes a microsecond, and a text repeats its words. */
const cache: Readonly<Record<Tongue, Map<string, string>>> = { nl: new Map(), en: new Map() };

/** Snowball leaves doubled letters, verb endings and participles alone; here they go. */
function dutch(folded: string): string {
  const word = irregular.get(folded) ?? folded;
  if (word.length < 4 || /\d/.test(word)) return word;
  const bare = withoutGe(word);
  // Only a participle loses its d: `getild` is `til`, but `maand` must not become `man`.
  return smooth(stemDutch(bare.length < word.length ? bare.replace(/d$/, '') : bare));
}

/** `getild` → `til`, `afgevallen` → `afvallen`, also `gevoel` → `voel`: what feels and what is felt may meet. */
function withoutGe(word: string): string {
  const match = participle.exec(word);
  return match === null ? word : `${match[1] ?? ''}${match[2] ?? ''}`;
}

const participle = /^(aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg)?ge([a-z]{3,})$/;

/** `tilt` → `til`; `kuss` → `kus`; `slaap` → `slap`; `reiz` → `reis`. */
function smooth(word: string): string {
  return word
    .replace(/([bdfgklmnprvwz])t$/, '$1')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/(a|e|o|u)\1([b-df-hj-np-tv-z]+)$/, '$1$2')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');
}

/** Strong verbs, and pairs that no rule brings together; what stands first is stemmed further. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bewegen: 'bewoog bewogen beweging bewegingen',
    lopen: 'liep liepen',
    slapen: 'sliep sliepen slaapje',
    zitten: 'zat zaten gezeten',
    liggen: 'lag lagen gelegen',
    staan: 'stond stonden gestaan sta staat',
    gaan: 'ging gingen gegaan ga gaat',
    rijden: 'reed reden gereden rij rijd rijdt',
    vliegen: 'vloog vlogen gevlogen',
    zwemmen: 'zwom zwommen gezwommen',
    dragen: 'droeg droegen',
    vallen: 'viel vielen val gevallen',
    buigen: 'boog bogen gebogen',
    verdwijnen: 'verdween verdwenen',
    schieten: 'schoot schoten geschoten',
    eten: 'at aten gegeten',
    drinken: 'dronk dronken gedronken',
    helpen: 'hielp hielpen geholpen hulp',
    krijgen: 'kreeg kregen gekregen',
    blijven: 'bleef bleven gebleven',
    breken: 'brak gebroken breuk breuken',
    opereren: 'operatie operaties geopereerd operatieve',
    wervel: 'wervels',
    hernia: 'hernias herniatie hernie',
    knie: 'knieen kniee knien',
    trainen: 'training trainingen',
    schijf: 'schijven',
    zenuw: 'zenuwen',
    bed: 'bedden',
    man: 'mannen',
    kind: 'kinderen',
    dag: 'dagen',
    weg: 'wegen',
    fysiotherapeut: 'fysio fysios fysiotherapie fysiotherapeuten',
    massage: 'masseren masseur masseuse massages gemasseerd masseert',
    injectie: 'injecties inspuiten inspuiting',
    medicijn: 'medicatie medicament',
    zwanger: 'zwangerschap zwangere',
    jong: 'jonger jongeren',
    oud: 'ouder oudere ouderen ouders',
    zwaar: 'zwaarder zware',
    seks: 'vrijen vrijt vree vreeen gevreeen gevrijd',
    goed: 'beter best beste goede goeie',
    lang: 'langer langdurig',
  }).flatMap(([stays, forms]) => forms.split(' ').map((form) => [form, stays] as const)),
);
