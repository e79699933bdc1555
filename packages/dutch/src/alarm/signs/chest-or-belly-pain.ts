/** Chest pain or tightness; severe, throbbing or tearing belly pain; with sweating or fainting. */
export const chestOrBellyPain = [
  '{press} {chest} !spierpijn|crawl|kip|opdruk*|trots',
  'op|aan|achter|in|midden borst|borstbeen|hartstreek|borstkas pijn|druk|steken|strak|benauwd|drukt|knellend|zwaar|beklemd',
  'borstpijn|hartpijn|hartaanval|hartinfarct|pijn_op_de_borst|angina*|hartkramp|pob',
  'benauwd|kortademig|geen_lucht|ademnood|lucht|adem pijn|borst|druk|rug|zweten|hart !trap|verkouden|kortademig_na',
  '{severe} {belly} !buikspier*',
  '{belly} {severe} pijn|zeer|doet',
  'scheur*|snijdt|snijden|mes|steekt van|rug|naar|tussen buik|borst|voren|schouder*',
  '{belly}|buik klopt|kloppend|bonst|bonkt|bonzen|pulseer*|pulserend|hartslag|bonzend|bonzende|klopping|plank|keihard',
  'buikpijn|buikkrampen|koliek*|buik flauw*|zweet|zweten|overgeven|braken|ondraaglijk|hevig|heftig|rechtop|krom|houden|kronkel*|dubbel|aanraken|uithouden|erg|vreselijk|acuut|dood',
  'pijn|zeer|straalt|trekt|uitstral* kaak|linkerarm|linker_arm|arm|schouderbladen hart|borst|en|naar|klam|zweet !tennis*|rsi',
  'flauwgevallen|flauw_gevallen|flauwvallen|bewusteloos|weggeraakt|klam|klamme|grauw|lijkbleek|zweet_uitgebroken pijn|buik|borst|rug|zweet*|misselijk|duizelig',
  'rug doorschiet|straalt|schiet|trekt naar|door voren|borst|buik !buikspier*',
  'hart doet|steekt|pijn|steken|overslaat|bonst|klachten pijn|zeer|rug|borst|steken',
  'steen|olifant|band|gewicht|bankschroef borst|ribben|ademen',
  'buikpijn hevig*|heftig*|erg|erge|vreselijk*|rug|rugpijn !lachen|menstruatie|spanning|zenuwen',
  'aneurysma|buikslagader',
] as const;
