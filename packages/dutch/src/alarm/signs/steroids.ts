/** Long use of prednisone or another cortisone medicine. */
export const steroids = [
  '{steroid} !zalf|zalfje|creme|bezem|neusspray|neusspr*',
  'bijnieren|bijnierinsufficientie|addison|bijnierschors*',
  'ontstekingsremmer|ontstekingsremmers pred*|jaren|maanden|reuma !ibuprofen|diclofenac|naproxen',
  'hormoontabletten|hormoonpillen|hormoon ontsteking|reuma|pred',
  'vollemaansgezicht|maangezicht|bol_gezicht',
] as const;
