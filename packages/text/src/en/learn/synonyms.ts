import type { SearchWords } from '../../search-words.ts';
import { groups, list } from '../../word-lists.ts';

/** Everyday, medical and shop words beside those of our lessons. A group a line. */
export const synonyms: SearchWords = {
  same: /* @__PURE__ */ groups(`
    sciatica, nerve pain, leg pain, radiating pain, pain down leg, radicular, trapped nerve, pinched nerve
    slipped disc, hernia, herniated disc, bulging disc, prolapsed disc, disc bulge, ruptured disc
    disc, discs, disk, intervertebral
    acute back pain, new back pain, lumbago, threw my back, thrown out, put back out, back gone, back spasm
    flare, flare-up, relapse, setback, bad day, suddenly worse
    return, recurrence, recur, coming back, back again
    chronic, persistent, lasting, long-term, longstanding
    alarm system, sensitive nerves, sensitised, sensitization, oversensitive
    damage, broken, harm, injury, injured
    scan, mri, x-ray, xray, imaging, ct
    wear, arthritis, degeneration, worn out, changes on scan, wear and tear
    bed rest, lying down, lie flat, rest, resting
    moving, active, stay active, movement
    lift, lifting, carry, carrying, heavy loads
    bend, bending, stoop, round back, bent back
    fear, afraid, scared, avoid, dare
    build up, gradually, step by step, pacing, graded, percent
    strength, strength training, weights, gym, deadlift, muscles
    core stability, core, deep muscles, abdominal muscles, abs
    walk, walking, steps
    run, running, jog, jogging
    cycle, cycling, bike, bicycle, mountain biking
    sport, sports, football, tennis, hockey, golf
    swim, swimming, pool
    work, job, sick leave, off work, employer, manager, boss, occupational doctor
    sit, sitting, desk work, sitting posture
    posture, slouch, slouching, upright, straight
    sleep, sleeping, night, insomnia
    mattress, bed
    stress, tension, pressure, burnout
    low mood, depressed, depression, gloomy, sad
    worry, worrying, brooding
    breathe, breathing, belly breathing
    mindfulness, meditation, yoga
    weight, overweight, too heavy, lose weight, losing weight, obesity
    how often, week
    thrombosis, clot
    food, diet, eating, nutrition
    smoke, smoking, cigarettes, vaping
    sex, intimacy, making love, sexual positions
    travel, travelling, flying, holiday, flight
    drive, driving, car
    pregnant, pregnancy, pelvic pain
    older, elderly, ageing, aging, age
    heat, warmth, hot-water bottle, cold, ice
    massage, masseur, massaging
    massage chair, massage device
    manual therapy, chiropractor, osteopath, manipulation, cracking, adjustment
    dry needling, needles, trigger points
    acupuncture, needles, acupuncturist
    tens, electrotherapy, electric current
    shockwave, shock wave
    injection, epidural, jab, nerve block, facet joint, spinal injection
    surgery, operation, operate, surgeon
    medicines, medicine, painkiller, paracetamol, ibuprofen, diclofenac, naproxen, tramadol, opioids, pills, tablets, muscle relaxant, anti-inflammatory
    brace, belt, corset, back support
    posture shirt, posture corrector
    cushion, seat cushion, wedge cushion, lumbar support
    office chair, ergonomic chair, desk chair
    sit-stand desk, standing desk
    insoles, orthotics, shoes
    traction, inversion table, stretching device
    leg length, shorter leg, one leg shorter
    crooked pelvis, tilted pelvis, pelvis out of line
    draught, cold wind, weather
    gp, doctor, physician
    physiotherapist, physio, physiotherapy, therapist
    prevent, prevention, staying well
    keep up, keep exercising, maintain
    household, chores, hoovering, gardening, diy
    toddler, child, baby, grandchild
    pee, urine, urinate, passing water, bladder, wee
    poo, bowel, stool
    numb, numbness, no feeling, tingling
    weak, weakness, paralysed
    recover, recovery, heal, healing, how long does it last
  `),
  elsewhere: /* @__PURE__ */ list(`
    headache migraine knee shoulder elbow wrist hand hands finger fingers thumb toe toes ankle heel jaw tooth teeth earache neck eye eyes glasses nose throat cough cold-sore corn wart eczema skin rash pimple spots acne ointment allergy hayfever
    carpal stomach diarrhoea hair nail nails recipe cake pancakes weather train bus timetable password tax mortgage insurance paint ceiling bathroom sofa stain dog cat horse rabbit match film music phone laptop printer wifi computer hotel passport
  `),
  ours: /* @__PURE__ */ list(`
    back lower spine spinal vertebra vertebrae hernia sciatica lumbago nerve disc pelvis hip buttock buttocks leg legs lift lifting bend bending massage mattress brace posture physiotherapist exercise
  `),
  things: /* @__PURE__ */ list(`
    massage masseur shiatsu brace corset mattress chair cushion insoles orthotics tens shockwave laser electrotherapy acupuncture needling chiropractor osteopath manual physio physiotherapist physiotherapy
    hernia sciatica slouching posture lifting bending mindfulness pilates plank painkiller painkillers paracetamol ibuprofen diclofenac naproxen tramadol mri x-ray
    pee urine bladder bowel paralysed numb numbness tingling
  `),
};
