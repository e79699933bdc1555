/** Has or had cancer, in any words. That it is over does not count against it. */
export const cancerBefore = [
  '{cancer} !onderzoek|kankeronderzoek|kankergezwel|maatschappij|afdeling|afdelling|chef|zeg_wat|loop_tegen|roze|roparun|kankerdag|kankerpijn|collecte|kwf|documentaire|kankerzooi|kankerweer|kankerwerk|astrologie|sterrenbeeld',
  'borst|borsten|prostaat|nier|schildklier|bal|teelbal|zaadbal|long|eierstok*|darm|baarmoeder|milt|maag|blaas|strottenhoofd weggehaald|verwijderd|eraf|eruit|geamputeerd|amputatie|moeten_missen|afgezet|weg|kwijt tumor|knobbel|gezwel|kwaadaardig|in|jaar|geleden|wegens|want|vanwege|na',
  'borst|borsten eraf|geamputeerd|afgezet|amputatie|besparende|besparend|reconstructie|prothese|weggehaald',
  'schoon|genezen|remissie|ongeneeslijk|palliatief|terminaal verklaard|jaar|nu|levensverlengend*|controle|ziek !huis|keuken|gemaakt',
  'knobbel|knobbeltje|plekje|moedervlek|poliep|bult kwaadaardig|kwaadaardige|onrustig*|melanoom',
  'schildwachtklier|lymfeklieren|okselklieren|stoma|hormoonpillen|hormoonkuur|tamoxifen|letrozol|anastrozol|herceptin|avl|daniel_den_hoed|antoni_van_leeuwenhoek|oncoloog|oncologie|hematoloog !documentaire|docu',
  'in|nog|onder|tijdens|na|laatste|eerste kuren|chemokuur|chemokuren|bestralingen|behandeling bestral*|chemo*|chemokuur|chemokuren|oncolog*',
  'borstkanker|prostaatkanker|darmkanker|longkanker|huidkanker|melanoom|leukemie|hodgkin|lymfeklierkanker|kahler|psa',
  // The K alone is read as `ik`.
  'ziekte met_de_ik|kahler|hodgkin',
  'de_grote_ik',
  'foute_boel|iets_slechts|slechte_cellen|kwaadaardig|slecht_nieuws eruit|borst|long|cellen|baarmoeder*|nier|alles|geopereerd|zat|van_toen',
  'ongeneeslijk|uitbehandeld|palliatief|levensverlengend*|terminaal',
  'pruik|kaal|haaruitval ziek*|chemo|jaar|ziekte',
  'port_a_cath|portacath|mammapatient|kankerpatient|kankerinstituut|immuuntherapie|mammapoli',
  'plekje|bobbel|knobbel|knobbeltje|iets|bult fout|foute|slecht|kwaadaardig|weggehaald_kwaadaardig|onrustig',
  'borstbesparend*|borstsparend*',
  'kankervrij|genezen_verklaard|schoon_verklaard',
  'survivor|overlever|overlevende !film|serie|kamp|bootcamp',
  'chemo_infuus|lotgenoten|nacontrole|tumormarkers',
  'oksel leeggehaald|leeghaalden|klieren',
] as const;
