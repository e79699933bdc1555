import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** Exercise, graded activity, exposure, walking, prevention and daily life. */
export const treatmentSources = {
  hayden2021: {
    citation:
      'Hayden JA, Ellis J, Ogilvie R, et al. Exercise therapy for chronic low back pain. Cochrane Database Syst Rev 2021, CD009790.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2021,
    doi: '10.1002/14651858.CD009790.pub2',
    read: 'excerpt',
    dateRead,
    note: 'Pain 15/100 better, function 7/100: about at, and below, what people notice.',
  },
  acuteExercise2023: {
    citation:
      'IJzelenberg W, Oosterhuis T, Hayden JA, et al. Exercise therapy for treatment of acute non-specific low back pain. Cochrane Database Syst Rev 2023, CD009365.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2023,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10467021/',
    read: 'excerpt',
    dateRead,
    note: 'Very low certainty of any effect on pain in the first six weeks.',
  },
  whoExercise2023: {
    citation:
      'Exercise for chronic primary low back pain in adults: systematic review to inform a WHO guideline. J Occup Rehabil 2023.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2023,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10684665/',
    read: 'excerpt',
    dateRead,
  },
  owen2020: {
    citation:
      'Owen PJ, Miller CT, Mundell NL, et al. Which specific modes of exercise training are most effective for treating low back pain? Network meta-analysis. Br J Sports Med 2020;54(21):1279-87.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2020,
    doi: '10.1136/bjsports-2019-100886',
    read: 'abstract',
    dateRead,
    note: 'Stretching was no different from control; low quality throughout.',
  },
  smith2017: {
    citation:
      'Smith BE, Hendrick P, Smith TO, et al. Should exercises be painful in the management of chronic musculoskeletal pain? Br J Sports Med 2017;51(23):1679-87.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2017,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5739826/',
    read: 'abstract',
    dateRead,
    note: 'Some pain is no barrier, nor is it needed.',
  },
  groupStrength2020: {
    citation: 'Group-based strength training for low back pain: randomised trial, n = 85.',
    kind: 'trial',
    certainty: 'low',
    year: 2020,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7696327/',
    read: 'abstract',
    dateRead,
    note: 'Small trial.',
  },
  saragiotto2016: {
    citation:
      'Saragiotto BT, Maher CG, Yamato TP, et al. Motor control exercise for chronic non-specific low-back pain. Cochrane Database Syst Rev 2016, CD012004.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2016,
    doi: '10.1002/14651858.CD012004',
    read: 'excerpt',
    dateRead,
    note: 'Background and methods were read; that it does no better than other exercise is told from memory.',
  },
  aasa2015: {
    citation:
      'Aasa B, Berglund L, Michaelson P, Aasa U. Individualized low-load motor control exercises and education versus a high-load lifting exercise and education. J Orthop Sports Phys Ther 2015;45(2):77-85.',
    kind: 'trial',
    certainty: 'low',
    year: 2015,
    doi: '10.2519/jospt.2015.5021',
    read: 'abstract',
    dateRead,
    note: 'n = 70, twelve guided sessions: pain went down as much with heavy lifting; the light group gained more in activity.',
  },
  michaelson2016: {
    citation:
      'Michaelson P, Holmberg D, Aasa B, Aasa U. High load lifting exercise and low load motor control exercises for mechanical low back pain: 24-month follow-up. J Rehabil Med 2016;48(5):456-63.',
    kind: 'trial',
    certainty: 'low',
    year: 2016,
    doi: '10.2340/16501977-2091',
    read: 'abstract',
    dateRead,
    note: 'The same 70 people: no difference between heavy and light.',
  },
  mcgill2010: {
    citation:
      'McGill S. Core training: evidence translating to better performance and injury prevention. Strength Cond J 2010;32(3):33-46.',
    kind: 'overview',
    certainty: 'expert',
    year: 2010,
    read: 'recall',
    note: 'Where the set of three for front, side and back of the trunk comes from; laboratory work, no trial of the set.',
  },
  shi2018: {
    citation:
      'Shi Z, Zhou H, Lu L, et al. Aquatic exercises in the treatment of low back pain: systematic review and meta-analysis of eight studies. Am J Phys Med Rehabil 2018;97(2):116-22.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2018,
    doi: '10.1097/PHM.0000000000000801',
    read: 'abstract',
    dateRead,
    note: 'Guided exercise in water (331 people), not swimming or walking alone.',
  },
  aquatic2022: {
    citation:
      'Effect of aquatic physical therapy on chronic low back pain: systematic review and meta-analysis of 13 trials. BMC Musculoskelet Disord 2022.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2022,
    doi: '10.1186/s12891-022-05981-8',
    read: 'abstract',
    dateRead,
    note: 'Very low or low certainty; 597 people.',
  },
  lehrer2014: {
    citation:
      'Lehrer PM, Gevirtz R. Heart rate variability biofeedback: how and why does it work? Front Psychol 2014;5:756.',
    kind: 'overview',
    certainty: 'low',
    year: 2014,
    doi: '10.3389/fpsyg.2014.00756',
    read: 'abstract',
    dateRead,
    note: 'About slow breathing and the heart, not about the back.',
  },
  basson2017: {
    citation:
      'Basson A, Olivier B, Ellis R, et al. The effectiveness of neural mobilization for neuromusculoskeletal conditions. J Orthop Sports Phys Ther 2017;47(9):593-615.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2017,
    doi: '10.2519/jospt.2017.7117',
    read: 'recall',
  },
  breathing2025: {
    citation: 'Breathing exercises for chronic low back pain: systematic review of 17 trials (633 people) with GRADE.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2025,
    read: 'abstract',
    dateRead,
    note: 'Very low certainty.',
  },
  saraceni2020: {
    citation:
      'Saraceni N, Kent P, Ng L, et al. To flex or not to flex? Is there a relationship between lumbar spine flexion during lifting and low back pain? J Orthop Sports Phys Ther 2020;50(3):121-30.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2020,
    doi: '10.2519/jospt.2020.9218',
    read: 'abstract',
    dateRead,
  },
  dahm2010: {
    citation:
      'Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB. Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica. Cochrane Database Syst Rev 2010;CD007612.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2010,
    doi: '10.1002/14651858.CD007612.pub2',
    read: 'abstract',
    dateRead,
    note: 'Back pain: staying active is slightly better (two trials, 401 people). Sciatica: little or no difference.',
  },
  lindstrom1992: {
    citation:
      'Lindström I, Öhlund C, Eek C, et al. The effect of graded activity on patients with subacute low back pain. Phys Ther 1992;72(4):279-90.',
    kind: 'trial',
    certainty: 'low',
    year: 1992,
    address: 'https://pubmed.ncbi.nlm.nih.gov/1533941/',
    read: 'abstract',
    dateRead,
  },
  staal2004: {
    citation:
      'Staal JB, Hlobil H, Twisk JWR, et al. Graded activity for low back pain in occupational health care. Ann Intern Med 2004;140(2):77-84.',
    kind: 'trial',
    certainty: 'low',
    year: 2004,
    read: 'secondary',
    dateRead,
    note: 'Benefit for work appears only after some seven weeks; little for pain.',
  },
  epiphaKnee: {
    citation:
      'EPIPHA-KNEE: graded walking from a measured baseline (80 % of the mean, + 10 % a week). BMC Musculoskelet Disord 2021.',
    kind: 'trial',
    certainty: 'expert',
    year: 2021,
    read: 'excerpt',
    dateRead,
    note: 'Knee osteoarthritis, not the back: using it here is our own step.',
  },
  thomee1997: {
    citation:
      'Thomeé R. A comprehensive treatment approach for patellofemoral pain syndrome in young women. Phys Ther 1997;77(12):1690-703.',
    kind: 'trial',
    certainty: 'very-low',
    year: 1997,
    read: 'recall',
    note: 'Origin of the pain-monitoring bands; knees, not backs.',
  },
  silbernagel2007: {
    citation:
      'Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. Am J Sports Med 2007;35(6):897-906.',
    kind: 'trial',
    certainty: 'low',
    year: 2007,
    doi: '10.1177/0363546506298279',
    read: 'secondary',
    dateRead,
    note: 'Tendons; not validated for low back pain.',
  },
  exposureTime: {
    citation: 'Graded exposure in low back pain and CRPS: fear falls first, pain later or not (20 patients).',
    kind: 'cohort',
    certainty: 'very-low',
    year: 2022,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8911417/',
    read: 'abstract',
    dateRead,
  },
  exposureExpectation: {
    citation:
      'Expectation violation beside habituation instruction in exposure: experiment, n = 116. J Pain Res 2020;13:3181.',
    kind: 'laboratory',
    certainty: 'very-low',
    year: 2020,
    read: 'abstract',
    dateRead,
    note: 'Healthy women in a laboratory.',
  },
  exposureLadder: {
    citation:
      'Graded exposure in back pain: a ladder of feared activities, each repeated until the expectation of harm has halved.',
    kind: 'knowledge',
    certainty: 'expert',
    year: 2026,
    read: 'recall',
    note: 'From memory; the year is that of writing.',
  },
  exposureDose: {
    citation:
      'Exposure in chronic low back pain, 10 or 15 sessions beside 15 of cognitive behavioural therapy: protocol. Trials 2013.',
    kind: 'trial',
    certainty: 'very-low',
    year: 2013,
    read: 'abstract',
    dateRead,
    note: 'trialsjournal 1745-6215-14-203. A protocol: it shows the dose that trials give, no result.',
  },
  exposureHierarchy: {
    citation:
      'Hierarchy of pictured activities rated 0–100 for harm, five above 50 chosen for exposure (27 people, uncontrolled). SciELO 2020.',
    kind: 'cohort',
    certainty: 'very-low',
    year: 2020,
    read: 'abstract',
    dateRead,
  },
  pocovi2024: {
    citation:
      'Pocovi NC, Lin CWC, French SD, et al. Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence (WalkBack). Lancet 2024;404:134-44.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2024,
    doi: '10.1016/S0140-6736(24)00755-4',
    read: 'secondary',
    dateRead,
    note: 'Prevention after recovery, not treatment.',
  },
  steffens2016: {
    citation:
      'Steffens D, Maher CG, Pereira LSM, et al. Prevention of low back pain: a systematic review and meta-analysis. JAMA Intern Med 2016;176(2):199-208.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2016,
    doi: '10.1001/jamainternmed.2015.7431',
    read: 'abstract',
    dateRead,
  },
  selfBack2021: {
    citation:
      'Sandal LF, Bach K, Øverås CK, et al. Effectiveness of app-delivered, tailored self-management support for adults with lower back pain (selfBACK). JAMA Intern Med 2021;181(10):1288-96.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2021,
    doi: '10.1001/jamainternmed.2021.4097',
    read: 'excerpt',
    dateRead,
    note: 'A significant effect that may be too small to matter.',
  },
  restore2023: {
    citation:
      'Kent P, Haines T, O’Sullivan P, et al. Cognitive functional therapy with or without movement sensor biofeedback (RESTORE). Lancet 2023;401:1866-77.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2023,
    doi: '10.1016/S0140-6736(23)00441-5',
    read: 'secondary',
    dateRead,
    note: 'Trained physiotherapists, seven visits and a booster; the sensor added nothing clear.',
  },
  jenkins2025: {
    citation:
      'Jenkins HJ, et al. Long-term effects of treatments for chronic low back pain: systematic review. Lancet Rheumatol 2025.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2025,
    doi: '10.1016/S2665-9913(25)00064-5',
    read: 'abstract',
    dateRead,
  },
  costaFlare2019: {
    citation:
      'Costa N, Ferreira ML, Setchell J, et al. A definition of “flare” in low back pain. J Pain 2019;20(11):1267-75.',
    kind: 'consensus',
    certainty: 'expert',
    year: 2019,
    read: 'recall',
  },
  french2006: {
    citation:
      'French SD, Cameron M, Walker BF, et al. Superficial heat or cold for low back pain. Cochrane Database Syst Rev 2006, CD004750.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2006,
    doi: '10.1002/14651858.CD004750.pub2',
    read: 'abstract',
    dateRead,
  },
  furlan2015: {
    citation:
      'Furlan AD, Giraldo M, Baskwill A, et al. Massage for low-back pain. Cochrane Database Syst Rev 2015, CD001929.pub3.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2015,
    doi: '10.1002/14651858.CD001929.pub3',
    read: 'abstract',
    dateRead,
  },
  vanDuijvenbode2008: {
    citation:
      'van Duijvenbode I, Jellema P, van Poppel M, van Tulder M. Lumbar supports for prevention and treatment of low back pain. Cochrane Database Syst Rev 2008, CD001823.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2008,
    read: 'abstract',
    dateRead,
  },
  thorp2014: {
    citation:
      'Thorp AA, Kingwell BA, Owen N, Dunstan DW. Breaking up workplace sitting time with intermittent standing bouts. Occup Environ Med 2014;71(11):765-71.',
    kind: 'trial',
    certainty: 'low',
    year: 2014,
    read: 'abstract',
    dateRead,
    note: 'n = 23.',
  },
  danquah2017: {
    citation:
      'Danquah IH, Kloster S, Holtermann A, et al. Take a Stand!: a multi-component intervention aimed at reducing sitting time among office workers. Scand J Work Environ Health 2017;43(4):350-7.',
    kind: 'trial',
    certainty: 'low',
    year: 2017,
    read: 'abstract',
    dateRead,
    note: 'No difference in back pain.',
  },
  activeBreaks2021: {
    citation:
      'Waongenngarm P, van der Beek AJ, Akkarakittichoke N, Janwantanakul P. Effects of an active break and postural shift intervention on preventing neck and low-back pain. Scand J Work Environ Health 2021;47(4):306-17.',
    kind: 'trial',
    certainty: 'low',
    year: 2021,
    address: 'https://www.sjweh.fi/article/3949',
    read: 'abstract',
    dateRead,
    note: 'Office workers without pain: prevention, not treatment.',
  },
  hirshkowitz2015: {
    citation:
      'Hirshkowitz M, Whiton K, Albert SM, et al. National Sleep Foundation’s sleep time duration recommendations. Sleep Health 2015;1(1):40-3.',
    kind: 'consensus',
    certainty: 'moderate',
    year: 2015,
    doi: '10.1016/j.sleh.2014.12.010',
    read: 'secondary',
    dateRead,
  },
  cbtInsomnia2021: {
    citation: 'Cognitive behavioural therapy for insomnia in chronic pain: systematic review of 12 trials, n = 762.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2021,
    address: 'https://pubmed.ncbi.nlm.nih.gov/33610967/',
    read: 'abstract',
    dateRead,
    note: 'Helps sleep; hardly pain.',
  },
  pace2014: {
    citation:
      'Williams CM, Maher CG, Latimer J, et al. Efficacy of paracetamol for acute low-back pain (PACE). Lancet 2014;384:1586-96.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2014,
    doi: '10.1016/S0140-6736(14)60805-9',
    read: 'secondary',
    dateRead,
  },
  opal2023: {
    citation:
      'Jones CMP, Day RO, Koes BW, et al. Opioid analgesia for acute low back pain and neck pain (OPAL). Lancet 2023;402:304-12.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2023,
    doi: '10.1016/S0140-6736(23)00404-X',
    read: 'secondary',
    dateRead,
  },
  kovacs2003: {
    citation:
      'Kovacs FM, Abraira V, Peña A, et al. Effect of firmness of mattress on chronic non-specific low-back pain: randomised, double-blind, controlled, multicentre trial. Lancet 2003;362:1599-604.',
    kind: 'trial',
    certainty: 'low',
    year: 2003,
    doi: '10.1016/S0140-6736(03)14792-7',
    read: 'abstract',
    dateRead,
    note: '313 people, 90 days: both groups improved, with a medium-firm mattress somewhat more than with a hard one.',
  },
} as const satisfies Record<string, Source>;
