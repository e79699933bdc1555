/** The languages that can be searched. */
export type Tongue = 'nl' | 'en';
