import type { Hazard } from './hazard.ts';
import {
  advice,
  backup,
  calendarDays,
  checkDraft,
  clock,
  corrections,
  folding,
  hours,
  lives,
  merging,
  offline,
  reading,
  restartRows,
  rugcheckScreen,
  rulesHaveAnEnd,
  settingsScreen,
  standing,
  todayScreen,
  twoDevices,
} from './tests.ts';

/** The journal on the phone: its clock, its storage, its copies, its versions. */
export const data: readonly Hazard[] = [
  {
    id: 'clock-wrong',
    title: 'The clock is set wrong, or set back',
    cause: 'An empty battery, a child, a roaming network.',
    harm: 'A lock that opens too early, a check that is not asked, a dose raised by time that did not pass.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'A clock set back a day writes just after the last event; weeks ahead counts as a wrong clock.',
        shownBy: [clock.all('the clock set back > %s')],
      },
      {
        does: 'What was locked stays locked, nothing is lost, no restart or step of time that did not pass.',
        shownBy: [
          advice.one('a clock that was set back a day > nothing is lost, and what was locked stays locked'),
          advice.one('a clock that was set back a day > no restart, no gap, no step of time that did not pass'),
          advice.one(
            'a clock that was set back a day > the one tap is asked on the day itself, not answered by a day that has not come',
          ),
          lives.one(
            'laws of whole lives > a clock set back a few days: same events, no throw, and what was locked stays locked',
          ),
          folding.one(
            'a clock that was set back > a check-in that lies before its session by the clock still belongs to it',
          ),
        ],
      },
    ],
    residual: 'A clock set months ahead for a day makes checks due and a restart; both are on the safe side.',
    open: [],
  },
  {
    id: 'time-zone-or-summer-time',
    title: 'A journey, or the change to summer time, shifts days and hours',
    cause: 'Two offsets in one journal; a day of 23 hours.',
    harm: 'A check-in asked at the wrong moment; 48 hours that are 47.',
    severity: 'minor',
    likelihood: { without: 'probable', now: 'improbable' },
    controls: [
      {
        does: 'Each moment carries its offset; days are those on the wall, hours are real hours, and the order is by moment.',
        shownBy: [
          clock.one('moments > carry the offset of the device and mean the same moment'),
          hours.one('days and hours > hours are real hours, also over the change to summer time'),
          calendarDays.all('calendar days > %s and %i days is %s, also when the clock changes'),
          merging.one(
            'merging two journals of one person > the result is in order: by moment, whatever the offset, then by id',
          ),
        ],
      },
    ],
    residual: 'Who flies west may do two sessions on one day of their own.',
    open: [],
  },
  {
    id: 'two-tabs',
    title: 'Two tabs write at the same time',
    cause: 'The app installed and also open in the browser.',
    harm: 'An answer or a verdict lost.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'Each tab adds events and takes in those of the other; none is lost.',
        shownBy: [
          offline.one('two tabs: each writes, neither loses an event'),
          folding.one('a person is what the events say > the same event twice counts once'),
        ],
      },
    ],
    residual: 'A check under way in two tabs shares one draft; the last one written is gone on with.',
    open: [],
  },
  {
    id: 'storage-refused-or-full',
    title: 'The browser keeps nothing, or there is no room',
    cause: 'Private mode, blocked cookies, a full phone.',
    harm: 'A verdict or a plan is gone after closing.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Everything goes on in memory, the screens say so, and a file can be saved.',
        shownBy: [
          offline.one(
            'storage that fails > blocked: everything goes on in memory, every screen says so, the backup file holds it',
          ),
          offline.one(
            'storage that fails > full: what was there stays, the new answers live on in memory and can be saved',
          ),
          offline.one('storage that fails > localStorage refused as well: the app still opens and checks'),
        ],
      },
    ],
    residual: 'Who does not save the file begins anew.',
    open: [],
  },
  {
    id: 'storage-evicted',
    title: 'The browser clears the journal by itself, or the person does',
    cause: 'Little room, weeks without use, "clear browsing data".',
    harm: 'A standing advice to call is forgotten, and somebody starts afresh with calmer answers.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'occasional' },
    controls: [
      {
        does: 'Without a journal there is no plan and no session: first the whole Rugcheck.',
        shownBy: [
          todayScreen.one('before any check: the Rugcheck, and nothing else'),
          advice.one('before there is a plan > an empty journal asks nothing and offers nothing'),
        ],
      },
      {
        does: 'Erasing by hand asks once, and "no" keeps everything; a backup brings everything back.',
        shownBy: [
          settingsScreen.one('erasing asks once, "nee" keeps everything'),
          settingsScreen.one('backup > there and back, plain: erased for real, then everything is here again'),
        ],
      },
    ],
    notShown: ['The app asks the browser to keep its data; whether it promises is up to the browser.'],
    residual: 'Nothing reminds anybody to make a backup.',
    open: ['Lead: say on Vandaag after some weeks that there is no backup yet.'],
  },
  {
    id: 'backup-broken',
    title: 'A backup is cut, changed or opened with a wrong passphrase',
    cause: 'A mail program, a full disk, somebody else.',
    harm: 'Half a journal that looks whole.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'improbable' },
    controls: [
      {
        does: 'Each fault has its name; nothing is taken in, and nothing here is lost. A fault inside one entry costs that entry.',
        shownBy: [
          backup.one('what may go wrong, named > cut anywhere after its beginning: it says so, and takes nothing in'),
          backup.one('what may go wrong, named > wrong passphrase, cut and tampered, when encrypted'),
          backup.one('a backup file > a typo inside costs one entry, not the file'),
          reading.all('what is read from storage or a file > %s is refused, and says where'),
          settingsScreen.one(
            'backup > cut in half, empty, another file, from a newer version: said in words, nothing here is lost',
          ),
        ],
      },
    ],
    residual: 'A plain backup that somebody edited by hand so that it still fits is believed.',
    open: [],
  },
  {
    id: 'backup-of-somebody-else',
    title: 'The backup of another person is read in',
    cause: 'Two people in one house; a file with the same name.',
    harm: 'Two backs in one journal: the latest answer counts, whoever gave it.',
    severity: 'serious',
    likelihood: { without: 'remote', now: 'remote' },
    controls: [],
    residual:
      'No control yet. The journal holds no name, so the app cannot tell. Alarms of both stay (they only add up), but age, limits and plan become those of whoever answered last.',
    open: [
      'Lead: before taking in, show from which day to which day the file goes and how many events of here it knows, and ask.',
    ],
  },
  {
    id: 'two-phones-merged',
    title: 'Two phones of one person are put together, and the order of things changes',
    cause: 'A backup read in on the other phone.',
    harm: 'An alarm on one phone is covered by calm answers on the other.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'improbable' },
    controls: [
      {
        does: 'A call that one phone advised locks both, whichever reads the other, and the result does not depend on order.',
        shownBy: [
          twoDevices.one(
            'one person on two phones, put together by a backup > a call that one phone advised locks both, whichever reads the other, and however calm the other was',
          ),
          merging.one('merging two journals of one person > it does not matter in which order three devices swap'),
          folding.one('a person is what the events say > in whatever order they arrive'),
          folding.one('a person is what the events say > and one by one, in whatever order, gives exactly the same'),
        ],
      },
      {
        does: 'A verdict that was given cannot be corrected away.',
        shownBy: [corrections.one('corrections > a verdict that was given cannot be corrected away')],
      },
    ],
    residual: 'Until they are put together, each phone knows only its own half.',
    open: [],
  },
  {
    id: 'update-in-the-middle',
    number: 26,
    title: 'An update of the app changes the rules in the middle of a plan or a check',
    cause: 'A new version is loaded by the browser.',
    harm: 'A check that skips a new question; a dose that jumps; a plan that names an exercise that is gone.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'A new version waits and loads only on a press, and during a check it is not even offered.',
        shownBy: [
          offline.one(
            'a new version waits: nothing is said during a check, afterwards it is offered, and only a press loads it',
          ),
        ],
      },
      {
        does: 'A check begun before an update still asks what is new.',
        shownBy: [
          checkDraft.one(
            'a check begun before an update asks the row that it did not know, whatever screen it had reached',
          ),
        ],
      },
      {
        does: 'Old events are read in their new form, newer ones carried along untouched; a new plan does not make a dose jump.',
        shownBy: [
          reading.all('the past > version 0 of a check-in becomes version 1: %j'),
          reading.all('the future > %s is carried along untouched'),
          restartRows.all('restart, ladder and the ends of a dose > a new plan whose dose is %s'),
        ],
      },
      {
        does: 'Each verdict is written down with the version of the rules that gave it.',
        shownBy: [
          rugcheckScreen.one(
            'an ordinary back: calm verdict, plan offered, both written down with the version of the rules',
          ),
        ],
      },
    ],
    notShown: ['During a session it is not offered either; a session is kept, so that a reload goes on where it was.'],
    residual: 'The person is told that there is a new version, not what changed in the rules.',
    open: ['Lead: what changed, in plain words, beside the offer.'],
  },
  {
    id: 'old-rules-offline',
    number: 7,
    title: 'A phone that is long offline goes on with old rules',
    cause: 'The whole app is kept on the phone, and works without network.',
    harm: 'A rule that was mended elsewhere still gives the old advice.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'occasional' },
    controls: [
      {
        does: 'A new version that the browser has fetched is offered, and one press loads it.',
        shownBy: [
          offline.one(
            'a new version waits: nothing is said during a check, afterwards it is offered, and only a press loads it',
          ),
        ],
      },
      rulesHaveAnEnd,
      {
        does: 'The alarm card does not depend on rules, and is whole offline.',
        shownBy: [
          offline.one('strictly offline: cache wiped, server stopped, browser reopened, and everything is there'),
        ],
      },
    ],
    residual:
      'Old rules still work after their end: only About says so. They carry no signature, and there is no lowest version.',
    open: ['Lead and clinician: after the end of the rules show only the alarm card (fact base I3-7).'],
  },
  {
    id: 'verdict-forgotten',
    title: 'A verdict disappears from the record',
    cause: 'A correction, a later check, a doctor’s release that is read too widely.',
    harm: 'Exercise while somebody should have been seen.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'improbable' },
    controls: [
      {
        does: 'A release lifts what came before it and was not more urgent, and nothing that comes after; a verdict cannot be removed.',
        shownBy: [
          standing.one(
            'a verdict that stands > a release lifts what came before it and was not more urgent, and nothing that comes after',
          ),
          standing.one(
            'a verdict that stands > what a doctor has looked at does not stand anew every month; anything more urgent does',
          ),
          corrections.one('corrections > a verdict that was given cannot be corrected away'),
        ],
      },
    ],
    residual: 'Erasing everything erases it too.',
    open: [],
  },
];
