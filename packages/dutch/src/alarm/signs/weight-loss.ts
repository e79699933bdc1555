/** Weight that goes without trying, appetite gone with the kilos. */
export const weightLoss = [
  'afgevallen|afgevalle|afvallen|afval|afgevlaen|val_af|valt_af|vallen_af|viel_af !lijnen|dieet|bewust|wil|watchers|willen|sport*|trots|maagverkleining|gelukt|graag|moet|wilde|helpt',
  'zonder|vanzelf|zomaar|ongewild|onbedoeld|ongemerkt|raar|waardoor|hoe|reden|oorzaak afvallen|afgevallen|afval|val_af|vermager*|{kilo}|gewichtsverlies|gewicht|lichter|dunner|mager|magerder',
  'gewichtsverlies|gewichtverlies|gewichts_verlies|gewichtsafname !dieet|operatie',
  'vermager*|vermagerd|magerder|mager|graatmager|uitgemergeld|ingevallen|slink|vel_over_been|geslonken|skelet !kwark|kaas|yoghurt|stress|voorstelling',
  '{kilo} {lost} !lijnen|dieet|bewust|watchers|getild|sport*|trots|gepland|maagverkleining|aardappelen|aangekomen',
  'weegschaal minder|zakt|omlaag|daalt|lager|lichter|naar_beneden|elke|weer|min|blijft !lijnen|dieet|trots',
  'broek|broeken|kleren|riem|rok|rokje|jurk|ring|trouwring|bh|horloge|spijkerbroek|kleding los|losser|zakt|zakken|af|ruim|wijd|gaatje|gaatjes|hangen|hangt|slobber*|groot|touwtje|valt|fladder*|gat|draait|maat_kleiner|maten !vergeten|dieet|lijnen|nat',
  'eetlust|trek|honger|smaak {not}|weg|nul|kwijt|minder !lunch|spierpijn|zin_om|patat',
  'eten|eet|hap|maaltijd {not}|tegen|tegenstaat|smaakt|walg*|minder|weinig|keel|helft {kilo}|{not}|mager|dunner|afgevallen|riem !voor_het|pijnstil*',
  'dunner|smaller|smal|lichter|magerder ik|word|steeds|geworden|begin !been|bovenbeen|kuit|papier',
  'maat|maten kleiner|gezakt|omlaag',
] as const;
