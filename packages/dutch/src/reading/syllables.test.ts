import { expect, test } from 'vitest';
import { syllables } from './syllables.ts';

/** Words as they are said, cut by hand. */
const dutch = `
  rug pijn rug-pijn ze-nuw-wor-tel her-ni-a is-chi-as fy-si-o-the-ra-peut huis-art-sen-post op-vlam-ming quo-tum
  be-we-gen be-weegt oe-fe-ning oe-fe-nin-gen oe-fe-nen ge-oe-fend zit-ten staan lig-gen lo-pen wan-de-len
  wan-de-ling tus-sen-wer-vel-schijf wer-vel-ko-lom wer-vels spier spie-ren ge-voel ge-voe-lig tin-te-len
  tin-te-lin-gen plas-sen poe-pen koorts nieuw nieu-we op-nieuw nieuws leeuw meeuw eeu-wen schreeuwt vaak va-ker
  draai-en draait gooi-en mooi mooi-e groei groei-en moei-te ver-moeid moe-heid in-eens i-de-aal i-dee i-dee-ën
  knie knie-ën pa-ti-ënt pa-ti-ën-ten co-ör-di-na-tie be-ïn-vloe-den ge-ïn-for-meerd re-ü-nie va-cu-üm zee-ën
  po-li-tie po-si-tie in-for-ma-tie o-pe-ra-tie si-tu-a-tie me-di-a ra-di-o mu-se-um mi-li-eu ni-veau ca-deau
  bu-reau be-oor-de-len be-ant-woor-den re-a-ge-ren ge-re-a-geerd re-ac-tie cha-os du-o ac-tu-eel fi-nan-ci-eel
  of-fi-ci-eel spe-ci-aal so-ci-aal ma-te-ri-aal mi-nuut mi-nu-ten uur u-ren da-gen week we-ken maand maan-den
  ja-nu-a-ri au-gus-tus buik buik-pijn ui-ter-lijk ge-uit heu-pen deur sleu-tel ei ei-gen ei-gen-lijk ijs tijd
  tijd-stip al-tijd kijk kij-ken goud hou-den kou-de kauw-en vrouw blauw toi-let mi-li-tair trai-nen trai-ning
  team teams coach coa-ches e-mail on-line off-line feed-back fit-ness yo-ga pi-la-tes app check check-in scan
  fo-to's me-nu vi-a er-gens erg er-ger nooit ooit zo-als zo-iets meest mees-te mee-doen ge-ëist hy-gi-ë-ne
  sys-teem symp-toom sym-pto-men psy-cho-loog psy-chisch the-ra-pie the-ra-peut di-eet po-ë-zie pro-ble-men o-ver
  o-ver-al eer-ste één één-maal twee-de drie vier vijf ze-ven ne-gen tien tien-tal-len hon-derd dui-zend vlees
  le-ven le-vens-stijl ge-woon ge-wo-ne stap-je stap-jes beet-je li-chaam licht lich-te bot-ont-kal-king ver-loop
  ver-lo-pen ver-los-kun-di-ge zwan-ger zwan-ger-schap doof do-ve slap-heid krach-ten kracht-trai-ning bil-len
  bo-ven-been knie-hol-te en-kel en-kels voet voe-ten te-nen ui-tein-de-lijk wij-zi-gin-gen be-las-ting
  be-last-baar-heid her-se-nen hart har-ten a-dem a-de-men a-dem-ha-ling ont-span-nen ont-span-ning slaap sla-pen
  slaap-ka-mer ma-tras kus-sen stoel bu-reau-stoel au-to au-to's fiets fiet-sen trap-lo-pen zwem-men werk
  werk-ge-ver be-drijfs-arts af-spraak ver-wij-zing ver-wijs-brief me-di-cijn me-di-cij-nen pijn-stil-ler pil-len
  bij-wer-king on-der-zoek on-der-zocht richt-lijn richt-lij-nen be-wijs be-wij-zen wei-nig veel ge-noeg ie-der
  ie-der-een ie-mand nie-mand al-le-maal sa-men vol-hou-den uit-hou-dings-ver-mo-gen so-lo stu-die stu-dies
  ge-stu-deerd li-ni-aal va-ri-a-tie va-ri-ë-ren e-nor-me pre-cies ge-deel-te qua quo-ta ri-si-co ri-si-co's
  ge-ni-aal cre-a-tief the-a-ter re-ëel pi-a-no duur du-ren uit-ein-de ge-ïr-ri-teerd ski-ën vei-lig-heid
  zie-ken-huis spoed-ei-sen-de`;

const english = `
  back pain sci-at-i-ca phys-i-o-ther-a-pist ex-er-cise ex-er-cis-es move moved move-ment move-ments safe-ly
  care-ful care-ful-ly shape shapes shaped ta-ble chang-es want-ed some-thing some-times home-work there-fore
  side-ways peo-ple ar-e-a i-de-a nerve nerves spine mus-cle mus-cles in-flam-ma-tion ra-di-o me-di-um pe-ri-od
  va-ri-ous cau-tious so-cial es-sen-tial as-so-ci-ate ques-tion ques-tions scan walk walk-ing run-ning lift-ed
  lift-ing bend-ing sur-ger-y doc-tor doc-tors noth-ing wor-ry wor-ries wor-ried be-ing do-ing see-ing try-ing
  quick-ly eas-y ea-si-er heav-y heav-i-er hap-pi-er pa-tient pa-tients pa-tience sci-ence di-et qui-et breathe
  breathed breath-ing re-act re-al cre-ate cre-at-ed cre-a-tion rhy-thm spasm spasms ac-tu-al ac-tu-al-ly us-u-al
  us-u-al-ly grad-u-al-ly grad-u-al sit-u-a-tion con-tin-ue con-tin-ues con-tin-ued con-tin-u-ous choose chose
  pos-ture mi-nute min-utes a-while while whole hole un-a-ble lit-tle set-tle set-tles set-tled han-dle han-dled
  a-gree a-greed knee knees de-gree de-grees eye eyes use used us-ing cause caus-es caused be-cause once one none
  done gone come comes some home homes time times ache aches ached stom-ach tech-nique tech-niques fa-tigue tongue
  league guide guid-ance guide-line lan-guage re-ceive be-lief field piece re-lax re-laxed nee-dle nee-dles
  dif-fer-ent ev-er-y ev-ery-thing in-ter-est ev-i-dence con-clu-sion pro-gramme a-nat-o-my ver-te-bra ver-te-brae
  disc discs her-ni-a lum-bar sa-crum pel-vis mus-cu-lar com-pare com-pared re-cov-er-y re-cov-er-ies heal healed
  health health-y weight weighed high thigh through though thought e-nough laugh strength length months weeks fire
  tire mea-sure re-quire re-quires phone phoned wor-thwhile sig-nal sig-nals drive driv-er driv-ing ride rides
  bi-cy-cle cy-cling cy-cle yo-ga mind-ful-ness sleep sleep-ing ly-ing die dies died lie lies lay laid said says
  does do-er go-ing of-fice hos-pi-tal bal-ance dis-tance ad-vice of-ten lis-ten mus-cle-build-ing warm warmth
  cold med-i-cine med-i-cines pre-scribe pre-scribed tab-let in-jec-tion nurse nurs-es bruise bruised col-lapse
  col-lapsed numb numb-ness weak-ness weak-er leg legs blad-der bow-el bow-els fe-ver swol-len un-u-su-al
  im-me-di-ate-ly e-mer-gen-cy am-bu-lance di-al di-a-gram trau-ma frag-ile wheel wheels peo-ple's don't can't
  is-n't you'll they're we've does-n't`;

/** Cut by hand afterwards, from texts that the rules were not made on. */
const dutchUnseen = `
  ze-ker mid-dag ge-brui-ken ver-tel boe-ken thuis-werk bloed-va-ten in-stel-len toe-stem-ming fa-mi-lie do-ne-ren
  vuil-nis-bak trap-pen e-ner-gie o-ver-leg ver-ze-ke-ring a-po-theek me-de-wer-ker kle-ding koei-en broer-tje
  on-ge-veer uit-voe-ren ve-ran-da re-gel-ma-tig be-lang-rij-ke neu-zen schou-der schou-ders nek-pijn el-le-boog
  ge-wricht ge-wrich-ten kraak-been pees pe-zen huid o-gen o-ren mond maag darm le-ver nie-ren bloed-druk hoest
  hoes-ten dui-ze-lig mis-se-lijk bra-ken wond lit-te-ken ver-pleeg-kun-di-ge zie-ken-au-to am-bu-lan-ce
  spoed-post on-ge-val ver-band gips kruk-ken rol-stoel loop-rek ge-ne-zen her-stel-len op-bou-wen be-gin-nen
  stop-pen door-gaan vol-gen-de vo-ri-ge mor-gen a-vond och-tend mid-der-nacht we-ke-lijks da-ge-lijks jaar-lijks
  rek-ken strek-ken bui-gen til-len du-wen trek-ken sjou-wen tuin tui-nie-ren kin-de-ren ou-ders bu-ren col-le-ga
  chef va-kan-tie weer-stand vi-rus bac-te-rie ei-wit-ten cal-ci-um vi-ta-mi-ne ge-wicht af-val-len di-ë-tist
  ki-lo ro-ken al-co-hol kof-fie thee wa-ter i-ni-ti-a-tief e-va-lu-a-tie ge-du-ren-de be-ëin-digd voor-uit-gang`;

const englishUnseen = `
  cer-tain af-ter-noon fam-i-ly en-er-gy in-sur-ance phar-ma-cy clo-thing broth-er reg-u-lar im-por-tant shoul-der
  shoul-ders el-bow joint joints car-ti-lage ten-don skin kid-ney kid-neys liv-er diz-zy nau-se-a vom-it scar
  nurse ac-ci-dent ban-dage plas-ter crutch-es wheel-chair re-cov-er be-gin stop con-tin-ue next pre-vi-ous
  to-mor-row eve-ning mid-night week-ly dai-ly year-ly stretch stretch-es push pull gar-den gar-den-ing chil-dren
  par-ents neigh-bours col-league man-ag-er hol-i-day re-sis-tance vi-rus bac-te-ri-a pro-tein cal-ci-um vi-ta-min
  weigh di-e-ti-tian ki-lo smok-ing al-co-hol cof-fee tea wa-ter in-i-tia-tive e-val-u-a-tion dur-ing pro-gress
  rais-es raised low-ered low-er be-lieves hopes hoped placed plac-es pushed watched watch-es fixed fix-es re-duce
  re-duc-es re-duced in-crease in-creas-es im-prove im-proves im-proved im-prove-ment man-age man-age-ment a-void
  a-void-ed suf-fer sup-port sup-ports treat-ment treat-ments ther-a-py ther-a-pies mas-sage lap-top com-put-er
  ta-bles can-dle sim-ple sim-ply gen-tle gen-tly pos-si-ble pos-si-bly ter-ri-ble com-fort-a-ble
  un-com-fort-a-ble reach-a-ble val-u-a-ble cu-ri-ous se-ri-ous ob-vi-ous`;

test.each([
  ['nl', dutch],
  ['en', english],
] as const)('%s: every word that the rules were made on', (language, words) => {
  expect(wrong(language, words)).toEqual([]);
});

test.each([
  ['nl', dutchUnseen, 0],
  ['en', englishUnseen, 5],
] as const)('%s: words that they were not made on, all but a few', (language, words, slips) => {
  expect(wrong(language, words).length).toBe(slips);
});

test.each([
  ['nl', '48', 4],
  ['nl', '12', 1],
  ['nl', '7', 2],
  ['nl', '48-uursregel', 7],
  ['nl', 'MRI', 3],
  ['nl', 'MRI-scan', 4],
  ['en', 'GP', 2],
  ['en', '×', 1],
] as const)('%s: %s is said in %i', (language, word, count) => {
  expect(syllables(word, language)).toBe(count);
});

function wrong(language: 'nl' | 'en', cut: string): string[] {
  return cut
    .trim()
    .split(/\s+/)
    .filter((word) => syllables(word.replaceAll('-', ''), language) !== word.split('-').length)
    .map((word) => `${word}: ${syllables(word.replaceAll('-', ''), language)}`);
}
