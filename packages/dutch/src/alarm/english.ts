import { type FlagId, flagIds } from './flag.ts';

/** `’` and its like are read as `'`: one character for one, so that places stay true. */
const plain = (text: string): string => text.replace(/[’‘ʼ`´]/gu, "'");

const cannot = "(?:can(?:'?t|not| not)|could(?:n'?t| not)|unable to|(?:not|[a-z]+n'?t)(?: been)? able to)";

/** What somebody who types English may say of each flag: the words of the alarm questions, not a lexicon like the Dutch one. */
export const ownWords: Readonly<Record<FlagId, string>> = {
  'bladder-retention': String.raw`\b(?:${cannot}|hard to|trouble|difficult(?:y|ies)?|struggl(?:e|es|ed|ing) to|hardly)\b[^.,;!?]{0,20}\b(?:pee|peeing|wee|urinat\w*|pass(?:ing)? (?:urine|water)|empty my bladder)\b|\bbladder (?:does(?:n'?t| not)|will not|won'?t|never) (?:empty|feel)\b`,
  'bladder-incontinence': String.raw`\b(?:leak\w*|los(?:e|es|ing)|dribbl\w*)\b[^.,;!?]{0,20}\b(?:urine|pee|wee|myself|bladder|pants|bed)\b|\blost (?:my |some )?(?:urine|pee|bladder)\b|\b(?:lost|no) control (?:of|over) (?:my )?(?:pee|urine|bladder)\b|\bwet(?:ting)? (?:myself|my pants|(?:the|my) bed)\b|\b(?:peed|peeing|pissed) (?:myself|(?:in )?my (?:pants|bed))\b|\b${cannot} (?:hold|control) (?:my )?(?:pee|wee|urine|bladder|it in)\b`,
  'bowel-incontinence': String.raw`\b(?:leak\w*|los(?:e|es|t|ing)|soil\w*|stain\w*)\b[^.,;!?]{0,25}\b(?:stool|poo|poop|faeces|feces|bowels?|underwear)\b|\b(?:soil\w*|leak\w*) myself\b|\b${cannot} (?:hold|control|feel) (?:my )?(?:stool|poo|poop|bowels?|wind)\b|\b(?:poo(?:ed|ped)|shat) (?:myself|my pants)\b`,
  'saddle-numbness': String.raw`\b(?:numb\w*|tingl\w*|pins and needles|less feeling|no feeling|${cannot} feel|feels? (?:strange|odd|different|weird))\b[^.;!?]{0,40}\b(?:between my legs|genital\w*|private parts|groin|saddle|anus|bottom|buttocks?|wip(?:e|ing)|inner thighs?|penis|vagina)\b|\b(?:between my legs|genital\w*|private parts|groin|saddle area|bottom|buttocks?|inner thighs?)\b[^.;!?]{0,25}\b(?:numb|tingl\w*|no feeling|less feeling)\b`,
  'leg-weakness': String.raw`\blegs?\b[^.,;!?]{0,20}\b(?:weak\w*|giv(?:es?|ing) way|gave way|buckl\w*|los(?:t|ing) strength|no strength|paraly[sz]ed)\b|\bweak(?:er|ness)?\b[^.,;!?]{0,15}\blegs?\b|\b${cannot} (?:move|lift) my legs?\b`,
  'foot-drop': String.raw`\bf(?:oo|ee)t\b[^.,;!?]{0,15}\b(?:drag\w*|drops?|slaps?|hangs?|flops?)\b|\b${cannot} lift my (?:foot|feet|toes)\b|\btrip(?:s|ping)? over my (?:own )?(?:foot|feet|toes)\b`,
  'both-legs': String.raw`\bboth (?:my )?legs\b[^.;!?]{0,30}\b(?:pain\w*|hurt\w*|tingl\w*|numb\w*|weak\w*|ache?s?|aching)\b|\b(?:pain|tingling|numbness|weakness)\b[^.;!?]{0,20}\bboth (?:my )?legs\b`,
  fever: String.raw`\b(?:fever\w*|shiver\w*|chills|temperature of (?:3[89]|4\d)|night sweats)\b`,
  'weight-loss': String.raw`\b(?:los(?:t|ing)|dropped)\b[^.,;!?]{0,20}\b(?:weight|pounds|stone)\b`,
  'cancer-before': String.raw`\b(?:cancer|tumours?|leuka?emia|lymphoma|myeloma|melanoma|mastectomy)\b`,
  'fall-or-accident': String.raw`\b(?:i fell(?! (?:asleep|in love|ill)\b)|fell (?:off|down|from|over)|fallen|had a fall|hit by|knocked (?:down|over)|slipped)\b`,
  'night-pain': String.raw`\b(?:pain|back)\b[^.;!?]{0,25}\b(?:wakes? me|at night|all night)\b|\b${cannot} sleep (?:because of|from) (?:the |my )?(?:pain|back)\b`,
  steroids: String.raw`\b(?:steroids?|dexamethasone)\b`,
  'needle-drugs': String.raw`\b(?:shoot(?:ing)? up|shot up)\b[^.,;!?]{0,15}\b(?:drugs?|speed|coke|cocaine)\b|\bheroin\b`,
  pregnant: String.raw`\b(?:pregnan\w*|expecting a baby|my period is late)\b`,
  'suicidal-thoughts': String.raw`\b(?:want(?:ed|ing)? to (?:die|be dead)|no longer want(?:ed)? to (?:live|be here|go on)|(?:wish|hope) i (?:never|would(?:n'?t| not)|do(?:n'?t| not)|did(?:n'?t| not)) (?:wake|woke) up|wish my (?:heart|life) would (?:stop|end)|wanna die|want to (?:hurt|harm) myself|wish i (?:was|were) dead|kill(?:ing)? myself|end (?:it all|my life)|suicidal|(?:don'?t|do not) want to (?:live|be here|go on)|better off dead|no reason to live)\b`,
  'chest-or-belly-pain': String.raw`\b(?:chest|belly|stomach|abdom\w*)\b[^.;!?]{0,15}\b(?:pain\w*|tight\w*|pressure|throb\w*|tear\w*)\b|\b(?:pain|pressure|tightness)\b[^.;!?]{0,15}\b(?:chest|belly|stomach|abdomen)\b`,
};

/** Words that Dutch has as well: they count only beside words that no Dutch text has, for in Dutch the lexicon knows what is denied. */
const sharedWords: Partial<Readonly<Record<FlagId, string>>> = {
  'bladder-incontinence': String.raw`\bincontinen\w*`,
  'weight-loss': String.raw`\b(?:los(?:t|ing)|dropped)\b[^.,;!?]{0,20}\b(?:kilos?|kg)\b`,
  'cancer-before': String.raw`\b(?:chemo\w*|tumors?|metasta\w*|oncolog\w*)\b`,
  'fall-or-accident': String.raw`\b(?:accident|crash\w*)\b`,
  steroids: String.raw`\b(?:prednis\w*|cortisone|hydrocortisone)\b`,
  'needle-drugs': String.raw`\binject\w*\b[^.,;!?]{0,15}\b(?:heroin|drugs?|speed|coke|cocaine)\b`,
  'suicidal-thoughts': String.raw`\bsuicid\w*`,
};

/** Words that make a text English. */
export const grammarWords =
  "i i'm i've it my the and have with without since cannot can't could don't for both when on at from".split(' ');

const grammar = new RegExp(String.raw`\b(?:${grammarWords.join('|')})\b`, 'iu');

/**
 * May a text with this word be English? Asked once a word, as `fold` leaves it: most texts are Dutch, and need not be tried on all signs.
 * One word of these stands in whatever a sign of `ownWords` can say, a law: the Dutch words among them (`over`, `water`) need not be here.
 */
export const mayBeEnglish = (folded: string): boolean => telling.has(folded) || tellingStems.test(folded);

const telling: ReadonlySet<string> = new Set([
  ...grammarWords.map((word) => word.replaceAll("'", '')),
  ...`can not couldnt able unable to hardly trouble bladder pee peed peeing pissed myself lose loses losing lost
    stool poo poop pooed pooped shat faeces feces bowel bowels underwear needles feel feels feeling legs foot feet toes give gives giving gave
    no wakes all back strength temperature chills sweats weight pounds stone cancer fell fallen fall by knocked slipped pain night dexamethasone
    shoot shooting shot up heroin expecting period wanna wish kill killing end dead reason chest belly stomach suicidal`.split(
    /\s+/,
  ),
]);

const tellingStems =
  /^(?:difficult|struggl|urinat|leak|dribbl|soil|stain|numb|tingl|weak|buckl|paraly[sz]ed|fever|shiver|tumour|leuka?emia|lymphoma|myeloma|melanoma|mastectomy|steroid|pregnan|abdom)/u;

const relative =
  "(?:mother|mum|mom|father|dad|wife|husband|son|daughter|sister|brother|friend|neighbour|dog|cat|partner|child)(?:'s)?";

/** What stands before one of these says nothing of what comes after: `I could not sleep and I want to die`. */
const newStart = new RegExp(
  String.raw`[,.;:!?\n]|\b(?:but|and|so|because|since|why|how|until)\b|(?<!\b(?:if|should|case) )\b(?:i|my(?! ${relative}\b))\b`,
  'giu',
);

/** Denied or only imagined: in the same part of the sentence, just before the sign. */
const deniedOrSupposed =
  /(?:\b(?:never (?:had|have|been)|(?:am|is|are|was|were|have|has|had|do|does|did)(?: not|n'?t)|what if|if i|when should|in case)\b|'m not\b|^\s*not\b)[^.;!?]{0,30}$/iu;

/** `No fever`, `no chills or night sweats`: what comes next, and not `no pain just numb`, `without trouble with numb buttocks`. */
const without =
  /\b(?:no(?: problems? with| trouble with)?|without) (?:(?:any|real|more|new|known|severe|bad|strong|high|recent|previous|(?:family )?history of|signs? of|[a-z]+ (?:or|nor)) )*$/iu;

const ofAnother = new RegExp(String.raw`\b(?:my|his|her) ${relative}\b[^.;!?]{0,30}$`, 'iu');
const ofOneself = /\b(?:i|my|me|myself)\b/iu;

/** A wish to die is silenced only by a denial of the very word: `I do not want to die`. */
const deniedRightBefore =
  /(?:\b(?:(?:do|did)(?: not|n'?t)|never|am not)|'m not)\s+(?:really\s+)?(?:(?:want(?:ed)?|going) to\s+)?$/iu;

function isExcused(id: FlagId, before: string, said: string): boolean {
  const [part = ''] = before.split(newStart).slice(-1);
  if (id === 'suicidal-thoughts') return deniedRightBefore.test(part);
  return deniedOrSupposed.test(part) || without.test(part) || (!ofOneself.test(said) && ofAnother.test(part));
}

const regex = (words: string | undefined): readonly RegExp[] => (words === undefined ? [] : [new RegExp(words, 'giu')]);

const signs = flagIds.map((id) => ({
  id,
  inEnglish: [...regex(ownWords[id]), ...regex(sharedWords[id])],
  anywhere: regex(ownWords[id]),
}));

/** English signs in a text, each with its place. Nothing here takes a flag away. */
export function englishSigns(
  typed: string,
): readonly { readonly id: FlagId; readonly from: number; readonly to: number }[] {
  const text = plain(typed);
  const isEnglish = grammar.test(text);
  return signs.flatMap(({ id, inEnglish, anywhere }) => {
    for (const sign of isEnglish ? inEnglish : anywhere) {
      for (const { 0: said, index } of text.matchAll(sign)) {
        if (!isExcused(id, text.slice(0, index), said)) return [{ id, from: index, to: index + said.length }];
      }
    }
    return [];
  });
}
