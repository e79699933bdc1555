/** Pain, tingling, numbness or weakness in both legs, or wandering from one to the other. */
export const bothLegs = [
  '{both} {legs}|*been|dijen|kanten|zijden|zijdes {pain}|{numb}|{weak}|zwaar|koud|last|doet|doen',
  '{both} benen|bene|beene|voeten|kuiten|dijen|onderbenen|bovenbenen !geschoren|gewassen|optrekken|geoefend|grond',
  '{numb}|{weak}|branden|brandt|uitstraling|zenuwpijn|uitstral*|stroom|zwaar|lood|zware benen|bene|beene|voeten|kuiten|tenen|onderbenen|schenen|poten !spierpijn',
  'andere|ander|goede|tweede been|bene|kant|poot|bil|kuit|voet nu|ook|begint|overgeslagen|overgesprongen|verhuisd|naar|trekt|slaat|erbij|mee',
  'links|linker|li|linkerbeen rechts|rechter|re|rechterbeen been|benen|bene|{pain}|{numb}|nu|ook|kuit|voet|verhuis* !rek*|draaien',
  'eerst links|rechts|een nu ook|allebei|beide|twee',
  'van een naar andere|ander been|bil|kant|poot',
  'dubbelzijdig*|tweezijdig*|bilateraal*|bilaterale ischias|uitstraling|pijn|hernia|klachten|been|benen|tintel*',
  'twee|2|beide|weerszijden kanten|zijden|zijdes|kant uitstral*|straalt|pijn|trekt|tintel*|naar',
  '{pain} in_mijn_benen|in_de_benen|in_benen|benen|mijn_benen !spierpijn|hardlopen|sporten|na_het',
] as const;
