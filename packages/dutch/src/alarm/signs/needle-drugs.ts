/** Injects drugs, now or ever. */
export const needleDrugs = [
  '{inject} {drug} !insuline|tegel*',
  'spuit|spuiten|spoot|gespoten|injecteer|slam|slammen|prik|ingespoten drugs|heroine|hero|coke|cocaine|speed|meth|crystal|tina|3mmc|mefedron|ketamine|keta|fentanyl|dope|spul|bruin|wit|verslaafd|clean|junk',
  'slam|slammen|slamen|slamming|geslamd|chemsex|ivgebruik*|iv_gebruiker|intraveneus',
  'naald|naalden|spuit|spuiten aan|deel|delen|schone|omruil|gebruik|verslaafd|clean|via|met|gezet gebruik*|drugs|maat|omruil|dope|gister|weekend|arm|weer|high|verslaafd !fysio|dry|breien|acupunct*|insuline|prikken',
  'heroine|heroin|junk|junkie|spuitabces|prikgaten|gebruikersruimte|spuitomruil|shotje|shot_gezet|shot_zetten !adrenaline|suiker|espresso',
  'ader|aders|aderen spuit*|prik*|injecteer|heroine|kapot|klote|naald|zetten|gebruik*',
  'zet|gezet|zetten|nemen shot|spuit|shotje|naald|spuitje !griep|bureau|insuline|koffie',
  'ik|heb|ben|weer spuit|spuiten|gespoten|spoot|injecteer|injecteren !insuline|fragmin|auto|oprit|ramen|planten|verf|ozempic|bloed*|tuin|schoon*|hogedruk*|water|lak|terras|kozijn*',
  'gebruikt|gebruik|terugval|clean arm|naald|spuit|ader|injecteer',
] as const;
