/** Is or may be pregnant. */
export const pregnant = [
  '{pregnant} !geweest|jaar_geleden',
  'zwanger|hoogzwanger|zwangerschap|zwangerschapstest|zwangerschapsverlof',
  'in_verwachting|blijde_verwachting !matras',
  'verwacht|verwachten|verwachte kindje|baby|kleine|tweeling|eerste|tweede|derde|tweeling|wij|ik',
  'week|weken|wk|wkn|maanden|maand|mnd zwanger|buik|echo|bekken|ver|nog_te_gaan|kindje|te_gaan|uitgerekend|baby|verloskundige',
  'overtijd|over_tijd|uitgerekend|nausea',
  'menstruatie|ongesteld|regels|maandstonden blijft_uit|te_laat|weg|uitgebleven|overtijd|laat|niet|dagen|moeten',
  'test|zwangerschapstest positief|streepjes|twee_streepjes',
  'twee_streepjes|2_streepjes|positieve_test',
  'baby|kindje|kleine|kind|tweeling|kleintje schopt|schopjes|op_komst|onderweg|buik|trappelt|beweegt|eruit|indalen|ingedaald|komt !geboren|maxi*',
  'verloskundige|vroedvrouw|gynaecoloog|trimester|zwangerschapsgym|zwangerschapsyoga|echo_van',
  'dikke_buik|buik_groeit|buikje baby|maanden|weken|groeit|zwanger',
  'krijgen|we een|er kindje|baby|derde|tweede|kleintje bij|een',
] as const;
