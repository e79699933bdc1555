/** A fall, knock, crash or blow. */
export const fallOrAccident = [
  '{fell} {from} !slaap|in_slaap',
  '{fell} rug|stuit|stuitje|kont|gat|billen|heup|zij|hard|plat|stoep|grond|vloer|ijs|douche|badkamer|straat|keihard|achterover|voorover|steen|tegels !slaap|telefoon|mee',
  'gevallen|gevalle|gevalen|gevalln|gevlalen|gevallne|geval !slaap|mee|tegen_gevallen|meegevallen|tegengevallen|blad*|avond|opgevallen|op_gevallen|stil|zwaar_gevallen|verkiezing|boter|kilo|kwartje|afgevallen',
  'uitgegleden|uitgleden|uitgegleen|uitgeschoven|onderuit|onderuitgegaan|onderuitgegleden|gestruikeld|gestruikelt|neergekomen|languit|duikeling|valpartij|tuimeling|buiteling|gekukeld|gedonderd|gelazerd|geflikkerd|gekletterd|gesmakt|smakkerd|smak|gesodemieterd|gekieperd',
  '{accident} !file|a2|a28|nieuws|tv|schuldig|kunstje',
  'achterop|onder|in_de_sloot|tegen|boom|paaltje|vangrail gereden|gebotst|geknald|geklapt|gereje|aangereden|gevlogen',
  'klap|trap|trapje|stoot|stomp|schop|elleboog|knie rug|onderrug|stuit|zij|rugwervel gekregen|gehad|kreeg|tegen|op|in|heeft',
  'tegen|op rug|onderrug|stuit gekregen|geslagen|gevallen|gekomen|gegooid|aan|gestoten|gebotst|geknald',
  'over_de_kop|over_het_stuur|uit_de_bocht|door_de_stoel|door_een_stoel|door_de_keukenstoel|door_mijn_stoel|over_mijn_stuur',
  'heeft|hebben|is|ben me|mij|mijn|op_me geslagen|geschopt|getrapt|gegooid|geduwd|geschept|aangereden|omver|gedrukt|omvergelopen|gevallen|gestoten',
  'van_de_trap|van_mijn_fiets|van_me_fiets|van_de_fiets|van_het_paard|van_paard|van_de_ladder|van_een_ladder|van_een_trap|van_het_dak|van_een_stoel|van_de_steiger|uit_een_boom|van_de_schommel|van_het_krukje|van_krukje|van_een_krukje val*|viel|gevallen|gegaan|af|{fell}|gekomen',
  'val van|gemaakt|op|na|met paard|fiets|trap|ladder|gemaakt|rug|stuit|hard|scooter !slaap|bank|boek',
] as const;
