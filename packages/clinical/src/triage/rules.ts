import type { RedFlag } from '@rugwijs/core';
import type { SourceId } from '../sources/sources.ts';
import { aneurysm } from './red-flags/aneurysm.ts';
import { belly } from './red-flags/belly.ts';
import { bleeding } from './red-flags/bleeding.ts';
import { bothLegs } from './red-flags/both-legs.ts';
import { calf } from './red-flags/calf.ts';
import { cancer } from './red-flags/cancer.ts';
import { cannotStand } from './red-flags/cannot-stand.ts';
import { caudaEquina } from './red-flags/cauda-equina.ts';
import { child } from './red-flags/child.ts';
import { circulationLegs } from './red-flags/circulation-legs.ts';
import { coldLeg } from './red-flags/cold-leg.ts';
import { cordSigns } from './red-flags/cord-signs.ts';
import { fever } from './red-flags/fever.ts';
import { footDrop } from './red-flags/foot-drop.ts';
import { fracture } from './red-flags/fracture.ts';
import { fractureAfterFall } from './red-flags/fracture-after-fall.ts';
import { fractureAfterStrain } from './red-flags/fracture-after-strain.ts';
import { gynaecological } from './red-flags/gynaecological.ts';
import { heartLungsCollapse } from './red-flags/heart-lungs-collapse.ts';
import { infectionWithoutFever } from './red-flags/infection-without-fever.ts';
import { inflammatoryBack } from './red-flags/inflammatory-back.ts';
import { kidney } from './red-flags/kidney.ts';
import { legPainUnbearable } from './red-flags/leg-pain-unbearable.ts';
import { legWeakness } from './red-flags/leg-weakness.ts';
import { majorTrauma } from './red-flags/major-trauma.ts';
import { needsALook } from './red-flags/needs-a-look.ts';
import { paralysis } from './red-flags/paralysis.ts';
import { pregnancy } from './red-flags/pregnancy.ts';
import { pregnancyAlarm } from './red-flags/pregnancy-alarm.ts';
import { selfHarm } from './red-flags/self-harm.ts';
import { seriousIllness } from './red-flags/serious-illness.ts';
import { severeAndStuck } from './red-flags/severe-and-stuck.ts';
import { shingles } from './red-flags/shingles.ts';
import { spineProcedure } from './red-flags/spine-procedure.ts';
import { suddenSeverePain } from './red-flags/sudden-severe-pain.ts';
import { violence } from './red-flags/violence.ts';
import { type RedFlagId, ruleIds } from './rule-ids.ts';

const table: Readonly<Record<RedFlagId, RedFlag<RedFlagId, SourceId>>> = {
  'heart-lungs-collapse': heartLungsCollapse,
  aneurysm: aneurysm,
  'sudden-severe-pain': suddenSeverePain,
  paralysis: paralysis,
  'major-trauma': majorTrauma,
  'cauda-equina': caudaEquina,
  'both-legs': bothLegs,
  'foot-drop': footDrop,
  'leg-weakness': legWeakness,
  'cord-signs': cordSigns,
  'cannot-stand': cannotStand,
  'cold-leg': coldLeg,
  fever: fever,
  'infection-without-fever': infectionWithoutFever,
  'spine-procedure': spineProcedure,
  cancer: cancer,
  'serious-illness': seriousIllness,
  'fracture-after-fall': fractureAfterFall,
  'fracture-after-strain': fractureAfterStrain,
  fracture: fracture,
  bleeding: bleeding,
  belly: belly,
  'pregnancy-alarm': pregnancyAlarm,
  pregnancy: pregnancy,
  kidney: kidney,
  gynaecological: gynaecological,
  shingles: shingles,
  calf: calf,
  'leg-pain-unbearable': legPainUnbearable,
  'severe-and-stuck': severeAndStuck,
  'inflammatory-back': inflammatoryBack,
  'circulation-legs': circulationLegs,
  child: child,
  violence: violence,
  'self-harm': selfHarm,
  'needs-a-look': needsALook,
};

/** Every alarm rule, in the order of triage.md 2.2. */
export const rules: readonly RedFlag<RedFlagId, SourceId>[] = ruleIds.map((id) => table[id]);
