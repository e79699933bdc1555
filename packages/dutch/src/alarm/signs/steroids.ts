/** Long use of prednisone or another cortisone medicine. */
export const steroids = [
  '{steroid} !zalf|zalfje|creme|bezem|neusspray|neusspr*|*creme|*zalf|*zalfje|cortisolspiegel|cortisol|file|economie|brommer|app',
  'bijnieren|bijnierinsufficientie|addison|bijnierschors*',
  'ontstekingsremmer|ontstekingsremmers pred*|jaren|maanden|reuma !ibuprofen|diclofenac|naproxen',
  'hormoontabletten|hormoonpillen|hormoon ontsteking|reuma|pred',
  'vollemaansgezicht|maangezicht|bol_gezicht',
  'kortikoster*|celestone|bijnierhormo*|bijnierhormoon*|arteritis|prednis|predn*|medrolgebruik',
  'onderhoudsdosis|stootkuren|stootkuur pred*|astma|copd|reuma|5|7,5|longen',
  'ontstekingsremmende hormonen|pillen|tabletten|jaren',
  'dosis|mg nu|hoge|gehad reuma|arteritis|vasculitis|pred*|7,5',
] as const;
