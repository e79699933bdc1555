/**
 * A pose is one number a channel: where the pelvis is (cm), how it is turned, and every joint angle (degrees, anatomical
 * neutral is 0, flexion positive). "Out" is abduction, "turn" is outward rotation; for the trunk, side and turn are to the
 * person's right, which is the side toward the viewer.
 */
export const sides = ['L', 'R'] as const;
export type Side = (typeof sides)[number];

/** Human range of every joint angle, degrees: [least, most]. Wide textbook ranges (AAOS); a pose outside them is a mistake. */
const ranges = {
  lumbar: [-35, 60],
  lumbarSide: [-30, 30],
  lumbarTurn: [-20, 20],
  thorax: [-35, 50],
  thoraxSide: [-30, 30],
  thoraxTurn: [-45, 45],
  neck: [-60, 60],
  neckSide: [-45, 45],
  neckTurn: [-75, 75],
  hip: [-25, 132],
  hipOut: [-30, 50],
  hipTurn: [-40, 65],
  knee: [-3, 150],
  ankle: [-62, 40],
  toe: [-40, 75],
  shoulder: [-65, 185],
  shoulderOut: [-50, 180],
  shoulderTurn: [-100, 95],
  elbow: [-3, 152],
  wrist: [-80, 92],
  /** How far the fingers are closed: 0 flat, 1 a fist. */
  grip: [0, 1],
} as const satisfies Record<string, readonly [number, number]>;

const placeChannels = ['x', 'y', 'z', 'pitch', 'roll', 'yaw', 'twist', 'breath'] as const;
const trunkChannels = [
  'lumbar',
  'lumbarSide',
  'lumbarTurn',
  'thorax',
  'thoraxSide',
  'thoraxTurn',
  'neck',
  'neckSide',
  'neckTurn',
] as const;
const limbChannels = [
  'hip',
  'hipOut',
  'hipTurn',
  'knee',
  'ankle',
  'toe',
  'shoulder',
  'shoulderOut',
  'shoulderTurn',
  'elbow',
  'wrist',
  'grip',
] as const;

export type LimbChannel = (typeof limbChannels)[number];
export type Channel = (typeof placeChannels)[number] | (typeof trunkChannels)[number] | `${LimbChannel}${Side}`;
export type Pose = Readonly<Record<Channel, number>>;
/** What a pose file writes: only what is not 0; a limb channel without a side counts for both. */
export type PoseWords = Partial<Record<Channel | LimbChannel, number>>;

export const channels: readonly Channel[] = [
  ...placeChannels,
  ...trunkChannels,
  ...sides.flatMap((side) => limbChannels.map((limb) => `${limb}${side}` as const)),
];

/** The channel without its side, or the channel itself. */
export function rangeOf(channel: Channel): readonly [number, number] | undefined {
  const name = /[LR]$/.test(channel) ? channel.slice(0, -1) : channel;
  return (ranges as Record<string, readonly [number, number]>)[name];
}

/** Writes a pose out in full. Later words win; a sided word wins over a word for both sides. */
export function pose(...words: readonly PoseWords[]): Pose {
  const full = {} as Record<Channel, number>;
  for (const channel of channels) full[channel] = 0;
  for (const word of words) {
    for (const limb of limbChannels) {
      const value = word[limb];
      if (value !== undefined) for (const side of sides) full[`${limb}${side}`] = value;
    }
    for (const channel of channels) full[channel] = word[channel] ?? full[channel];
  }
  return full;
}

/** The pose a share of the way from a to b. */
export function blend(a: Pose, b: Pose, share: number): Pose {
  const full = {} as Record<Channel, number>;
  for (const channel of channels) full[channel] = a[channel] + (b[channel] - a[channel]) * share;
  return full;
}

/** The same pose with left and right changed round. */
export function mirrored(p: Pose): Pose {
  const full = {} as Record<Channel, number>;
  for (const channel of channels) {
    const twin = channel.replace(/[LR]$/, (side) => (side === 'L' ? 'R' : 'L')) as Channel;
    full[channel] = /^(z|yaw|roll|twist|.*(Side|(lumbar|thorax|neck)Turn))$/.test(channel) ? -p[channel] : p[twin];
  }
  return full;
}
