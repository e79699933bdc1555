/** Worst at night, wakes by it, cannot lie, no relief in rest. */
export const nightPain = [
  '{wake} pijn|rug|been|zeer|steken|kramp|hernia|bil|scheut*|onderrug|ervan !vogels|baby|wekker|plassen|buren',
  '{night}|nachten {pain}|rug|zeer|erger|ergst|ergste|hel|drama|ellende|kapot|raak|erg|verschrikkelijk !prima|goed|zonder',
  '{lie} {not}|{hard}|erger|ergst|onmogelijk|hel !lekker|prima',
  '{lie} pijn|zeer|erger|begint|bonkt|steken',
  'slaap|slapen|slaapt|sliep|geslapen|inslapen|doorslapen {not}|slecht|kort|amper|uur|uurtje|max|onmogelijk pijn|rug|been|hernia|zeer|scheut*|door|bil|onderrug !lekker|goed',
  'houding|ligging|zij|rust|kant {not}|helpt|verlichting|verbetering bed|helpt|pijn|verlichting|zeer|lig*|houding|erg',
  'rust|rusten|stilliggen|stil helpt|verlichting|verlicht|erger|even_erg|bonkt|baat {not}|erger|even|blijft',
  'dag_en_nacht|nacht_en_dag pijn|zeer|altijd|continu|weg|hetzelfde|zelfde !vent',
  'nachtpijn|rustpijn|nacht_pijn|nachtelijke_pijn|nachtelijke_rugpijn',
  'stoel|bank|zetel|rondlopen|ijsberen|rondgelopen|lopen|eruit|opgestaan|uit_bed geslapen|nacht|slapen|bed|snachts|vannacht|uur pijn|rug|houden|{not}|moet',
  'om|uur|3|4|2|5|02|03|04 nacht|wakker|eruit|bank|op pijn|rug|bed|liggen',
  'oog dicht|dichtgedaan pijn|rug|been|zeer !buren|baby|feest',
  'slaap vatten|pakken|komen {not} pijn|rug|been|zeurende',
] as const;
