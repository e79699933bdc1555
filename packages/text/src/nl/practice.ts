import { changeScreen, checkInScreen } from './practice/check-in.ts';
import { common } from './practice/common.ts';
import { diary } from './practice/diary.ts';
import { library } from './practice/library.ts';
import { planScreen } from './practice/plan.ts';
import { progressScreen } from './practice/progress.ts';
import { player } from './practice/session.ts';
import { today } from './practice/today.ts';

/** Words of the daily screens: plan, Vandaag, player, check-in, change, Voortgang, Oefenen. */
export const practice = {
  common,
  today,
  plan: planScreen,
  player,
  checkIn: checkInScreen,
  change: changeScreen,
  progress: progressScreen,
  diary,
  library,
};
