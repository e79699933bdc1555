/** Alarm rules in the order of triage.md 2.2: at equal urgency the first one leads the screen. */
export const ruleIds = [
  'heart-lungs-collapse',
  'aneurysm',
  'sudden-severe-pain',
  'paralysis',
  'major-trauma',
  'cauda-equina',
  'both-legs',
  'foot-drop',
  'leg-weakness',
  'cord-signs',
  'cannot-stand',
  'cold-leg',
  'fever',
  'infection-without-fever',
  'spine-procedure',
  'cancer',
  'serious-illness',
  'fracture-after-fall',
  'fracture-after-strain',
  'fracture',
  'bleeding',
  // Before the belly: with blood or fluid in a pregnancy the midwife and the pregnancy come first on the phone.
  'pregnancy-alarm',
  'belly',
  'pregnancy',
  'kidney',
  'gynaecological',
  'shingles',
  'calf',
  'leg-pain-unbearable',
  'severe-and-stuck',
  'inflammatory-back',
  'circulation-legs',
  'child',
  'violence',
  'self-harm',
  'needs-a-look',
] as const;

/** Rules that are counts or changes of level, not conditions. */
export const specialRuleIds = ['many-unknown', 'risk-of-persisting', 'second-contact'] as const;

export type RedFlagId = (typeof ruleIds)[number];

/** Every rule that can stand in a decision's reasons. */
export type RuleId = RedFlagId | (typeof specialRuleIds)[number];
