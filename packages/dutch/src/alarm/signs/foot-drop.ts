/** A foot that drags, slaps or catches, toes that do not lift. */
export const footDrop = [
  'voet|*voet|voorvoet|tenen|teen|schoen|hak sleep*|slept|slepen|sleur*|flap*|flop*|klap*|klets*|slof*|klos*|hangt|hangen|bungel*|haakt|haken|kletter*|zwabber*|wappert|plof* !hond|poot',
  'klapvoet|kapvoet|dropvoet|sleepvoet|hangvoet|drop_voet|klap_voet|voetheffer*|heffersparese|footdrop|foot_drop|sleepvoeten|spitsvoet|valvoet|klepvoet',
  'voet|*voet|voorvoet|tenen|teen|grote_teen omhoog|optillen|optrekken|opgetild|heffen|hef|opheffen|optil*|trekken|hoog|tillen|toe {not}|{hard}|moeite|amper|half|traag',
  'voet|*voet|tenen|teen {can} {not} !pijn|schoen',
  'voet|*voet|voorvoet|tenen|enkel slap|lam|verlamd|lui|zwak|krachteloos|valt|zakt|zakken|zakt_weg|dood',
  'struikel*|gestruikeld|strompel*|haken|haak|blijf_hangen|blijft_haken voet|voeten|tenen|*voet|niks|niets|drempel*|tapijt|stoep*|mat|eigen|vloerkleed|kleed !speelgoed|hond|bang|kat',
  'struikel* steeds|vaak|telkens|over_niks|over_niets|eigen|omdat',
  'schoen|schoenneus|neus_van_mijn_schoen|zool afgesleten|slijt*|versleten|kapot|schuurt|kaal een_kant|neus|voor|links|rechts',
  'slipper|schoen|pantoffel valt|uit|verlies|verlies {not}|steeds|voet|verlies',
  'knie|been|heup hoog|hoger|extra optillen|optil|tillen|til voet|anders|tenen|hangen',
  'hakken|hielen|hak lopen|loop|staan {not}|lukt_niet|{hard}',
  'voet spalk|orthese|evo|peroneus*',
  'sleep|slepen|sleept links|rechts|voet|been|poot',
] as const;
