/** Fever, shivering, or sweating at night while feeling ill. */
export const fever = [
  'koorts|koorst|koors|koort|koortsig|coorts|koortsaanval|koortsen|koortzig|koortserig !voetbal|reis|buiten',
  'verhoging|temperatuur|temp|tempratuur !normaal|loon|salaris|aow|huur|bureau|wijk|water|buiten|oven|kamer|van_mijn_bureau',
  '38|39|40|41|37,9|38,* graden|gemeten|temp*|koorts|thermometer|paracetamol|oefenen|verhoging|getemp*',
  '38,*|39,*|40,*',
  'thermometer zegt|gaf|38|39|wees|staat|zei',
  'rillen|ril|rilt|rilling|rillingen|rillerig|rillerigheid|bibber*|klappertand*|daver*|schudden|rilde|koude_rillingen|rildde !zwem*|film|mooi|zong|muziek|zwembad|buiten|eng',
  'nachtzweten|nachtzweet|nachtelijk_zweten|zweetnachten',
  'zweet|zweten|zweterig|zwetend|zweette|badend|drijfnat|kletsnat|nat nacht*|snachts|bed|lakens|pyama|pyjama|wakker !hitte|zolder|sport*|warm_weer',
  'gloei|gloeien|gloeiend|kook|kookt|kachel|heet|gloeit|bloedheet|vuurheet ik|lijf|hoofd|voorhoofd|lichaam|ziek|ijskoud|helemaal|koud !buiten|soep|bad',
  'warm|heet koud|ijskoud dan|afwissel*|later|tegelijk',
  'griep|grieperig|griepje|griepachtig|griepgevoel !spuit|prik|vaccin|vaccinatie',
  'ziek|beroerd|hondsberoerd koud|klam|ril*|zweet|zweten|heet|warm|temp*|lakens',
  'longontsteking|nierbekken*|blaasontsteking|sepsis|bloedvergiftiging koorts|ril*|ziek|flank*',
] as const;
