import type { FlagId } from './flag.ts';

/** What somebody who types English may say of each flag: the words of the alarm questions, not a lexicon like the Dutch one. */
const signs: Readonly<Record<FlagId, RegExp>> = {
  'bladder-retention':
    /\b(?:can(?:'?t|not| not)|unable to|hard to|trouble|difficult(?:y|ies)?|struggle(?:s|d)? to|hardly)\b[^.,;!?]{0,20}\b(?:pee|peeing|wee|urinat\w*|pass(?:ing)? (?:urine|water))\b|\bbladder (?:does(?:n'?t| not)|will not|won'?t|never) (?:empty|feel)\b/giu,
  'bladder-incontinence':
    /\b(?:leak\w*|los(?:e|es|ing)|dribbl\w*|wet(?:ting)?)\b[^.,;!?]{0,20}\b(?:urine|pee|wee|myself|bladder|pants|bed)\b|\bcan(?:'?t|not) hold (?:my )?(?:pee|wee|urine|bladder|it in)\b|\bincontinen\w*/giu,
  'bowel-incontinence':
    /\b(?:leak\w*|los(?:e|es|t|ing)|soil\w*|stain\w*)\b[^.,;!?]{0,25}\b(?:stool|poo|poop|faeces|feces|bowels?|myself|underwear)\b|\bcan(?:'?t|not) (?:hold|control|feel) (?:my )?(?:stool|poo|poop|bowels?|wind)\b|\bpoo(?:ed|ped) (?:myself|my pants)\b/giu,
  'saddle-numbness':
    /\b(?:numb\w*|tingl\w*|pins and needles|less feeling|no feeling|can(?:'?t|not) feel|feels? (?:strange|odd|different|weird))\b[^.;!?]{0,40}\b(?:between my legs|genital\w*|private parts|groin|saddle|anus|bottom|buttocks?|wip(?:e|ing)|inner thighs?|penis|vagina)\b|\b(?:between my legs|genital\w*|private parts|groin|saddle area|bottom|buttocks?|inner thighs?)\b[^.;!?]{0,25}\b(?:numb|tingl\w*|no feeling|less feeling)\b/giu,
  'leg-weakness':
    /\blegs?\b[^.,;!?]{0,20}\b(?:weak\w*|giv(?:es?|ing) way|gave way|buckl\w*|los(?:t|ing) strength|no strength|paralys\w*)\b|\bweak(?:er|ness)?\b[^.,;!?]{0,15}\blegs?\b|\bcan(?:'?t|not) (?:move|lift) my legs?\b/giu,
  'foot-drop':
    /\bf(?:oo|ee)t\b[^.,;!?]{0,15}\b(?:drag\w*|drops?|slaps?|hangs?|flops?)\b|\bcan(?:'?t|not) lift my (?:foot|feet|toes)\b|\bfoot drop\b|\btrip(?:s|ping)? over my (?:own )?(?:foot|feet|toes)\b/giu,
  'both-legs':
    /\bboth (?:my )?legs\b[^.;!?]{0,30}\b(?:pain\w*|hurt\w*|tingl\w*|numb\w*|weak\w*|ache?s?|aching)\b|\b(?:pain|tingling|numbness|weakness)\b[^.;!?]{0,20}\bboth (?:my )?legs\b/giu,
  fever: /\b(?:fever\w*|shiver\w*|chills|temperature of (?:3[89]|4\d)|night sweats)\b/giu,
  'weight-loss': /\b(?:los(?:t|ing)|dropped)\b[^.,;!?]{0,20}\b(?:weight|kilos?|kg|pounds|stone)\b/giu,
  'cancer-before':
    /\b(?:cancer|chemo\w*|tumou?rs?|metasta\w*|leuka?emia|lymphoma|myeloma|melanoma|oncolog\w*|mastectomy)\b/giu,
  'fall-or-accident': /\b(?:i fell|fallen|had a fall|accident|crash\w*|hit by|knocked (?:down|over)|slipped)\b/giu,
  'night-pain':
    /\b(?:pain|back)\b[^.;!?]{0,25}\b(?:wakes? me|at night|all night)\b|\bcan(?:'?t|not) sleep (?:because of|from) (?:the |my )?(?:pain|back)\b/giu,
  steroids: /\b(?:steroids?|prednis\w*|cortisone|dexamethasone|hydrocortisone)\b/giu,
  'needle-drugs':
    /\b(?:inject\w*|shoot(?:ing)? up|shot up)\b[^.,;!?]{0,15}\b(?:heroin|drugs?|speed|coke|cocaine)\b|\bheroin\b/giu,
  pregnant: /\b(?:pregnan\w*|expecting a baby|my period is late)\b/giu,
  'suicidal-thoughts':
    /\b(?:want to die|wish i (?:was|were) dead|kill(?:ing)? myself|end (?:it all|my life)|suicid\w*|(?:don'?t|do not) want to (?:live|be here|go on)|better off dead|no reason to live)\b/giu,
  'chest-or-belly-pain':
    /\b(?:chest|belly|stomach|abdom\w*)\b[^.;!?]{0,15}\b(?:pain\w*|tight\w*|pressure|throb\w*|tear\w*)\b|\b(?:pain|pressure|tightness)\b[^.;!?]{0,15}\b(?:chest|belly|stomach|abdomen)\b/giu,
};

/** Denied, somebody else's, or only imagined: in the same part of the sentence, before the sign. */
const excuse =
  /\b(?:no|without|never (?:had|have|been)|not|isn'?t|don'?t have|haven'?t|hasn'?t|what if|if i|when should|in case|(?:my|his|her) (?:mother|mum|mom|father|dad|wife|husband|son|daughter|sister|brother|friend|neighbour|dog|cat|partner|child)(?:'s)?)\b[^.;!?]{0,30}$/iu;

/** Words that only an English text has; without one the Dutch lexicon alone reads it, which knows what is denied in Dutch. */
const english = /\b(?:i|i'm|i've|it|my|the|and|have|with|without|since|cannot|can't|don't|for|both|when)\b/iu;

/** English signs in a text, each with its place. Nothing here takes a flag away. */
export function englishSigns(
  text: string,
): readonly { readonly id: FlagId; readonly from: number; readonly to: number }[] {
  if (!english.test(text)) return [];
  return (Object.entries(signs) as [FlagId, RegExp][]).flatMap(([id, sign]) => {
    for (const match of text.matchAll(sign)) {
      const before =
        text
          .slice(0, match.index)
          .split(/[,]|\bbut\b/iu)
          .at(-1) ?? '';
      if (!excuse.test(before)) return [{ id, from: match.index, to: match.index + match[0].length }];
    }
    return [];
  });
}
