/** Has or had cancer, in any words. That it is over does not count against it. */
export const cancerBefore = [
  '{cancer} !kankerdag|kankerpijn|collecte|kwf|documentaire|kankerzooi|kankerweer|kankerwerk|astrologie|sterrenbeeld',
  'borst|borsten|prostaat|nier|schildklier|bal|teelbal|zaadbal|long|eierstok*|darm|baarmoeder|milt|maag|blaas|strottenhoofd weggehaald|verwijderd|eraf|eruit|geamputeerd|amputatie|moeten_missen|afgezet|weg|kwijt tumor|knobbel|gezwel|kwaadaardig|in|jaar|geleden|wegens|want|vanwege|na',
  'borst|borsten eraf|geamputeerd|afgezet|amputatie|besparende|besparend|reconstructie|prothese|weggehaald',
  'heb|had|gehad|met|ziekte|grote|de k',
  'schoon|genezen|remissie|ongeneeslijk|palliatief|terminaal verklaard|jaar|nu|levensverlengend*|controle|ziek !huis|keuken|gemaakt',
  'knobbel|knobbeltje|plekje|moedervlek|poliep|bult kwaadaardig|kwaadaardige|onrustig*|melanoom',
  'schildwachtklier|lymfeklieren|okselklieren|stoma|hormoonpillen|hormoonkuur|tamoxifen|letrozol|anastrozol|herceptin|avl|daniel_den_hoed|antoni_van_leeuwenhoek|oncoloog|oncologie|hematoloog',
  'in|nog|onder|tijdens|na|laatste|eerste kuren|chemokuur|chemokuren|bestralingen|behandeling bestral*|chemo*|chemokuur|chemokuren|oncolog*',
  'borstkanker|prostaatkanker|darmkanker|longkanker|huidkanker|melanoom|leukemie|hodgkin|lymfeklierkanker|kahler|psa',
] as const;
