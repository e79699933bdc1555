/** Numb, tingling or changed feeling between the legs, at the seat, when wiping or in sex. */
export const saddleNumbness = [
  '{numb} {saddle} !dove_buur*|harde|bank',
  '{feel} {not} {saddle}',
  '{saddle} gevoel {not}|weg|kwijt|minder|raar|vreemd|anders|weinig',
  'gevoel {not}|weg|kwijt|minder|verminderd|weinig|anders|raar van_onderen|daar|genital*|{saddle}',
  '{feel} {not}|amper|anders|minder|raar|watten|laag afvegen|vegen|wcpapier|wc_papier|papier|afveeg|afgeveegd|toiletpapier',
  '{feel} {not}|minder|anders|bijna {sex}',
  '{sex} {numb}|niks|verdoofd|minder|plastic|lukt_niet|anders',
  '{feel} {not} zadel|bril|wcbril|tampon|washand|bidet|onderbroek|stoel',
  'kussen|kussentje|watten|laag|laagje|deken alsof|net_of|of zit|zitten|benen|broek',
  'kont|billen|reet|bil|gat|zitvlak dood|karton|rubber|hout|watten|iemand_anders|niet_van_mij',
  '{saddle} tandarts',
  'rijbroek*|zadelanest*|zadel_anest*|caudaequina*|cauda*|zadelgebied|rijbroekgebied|zadelgevoel !wat_is|vroeg',
  'plassen|plas|poepen|urine {feel} {not} !vol|moet|wanneer|of',
  'washandje|wassen|douchen|scheren|krabben|aanraak*|aanraken {feel} {not}|anders|minder|raar {saddle}|onder|onderen|beneden',
] as const;
