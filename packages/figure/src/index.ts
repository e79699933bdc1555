export { type Anatomy, type AnatomyView, anatomy, anatomyViews } from './anatomy/anatomy.ts';
export { type BackLabel, type BackPart, type BackShape, backParts } from './anatomy/parts.ts';
export { type BodyId, bodies, bodyIds, type Look } from './bodies.ts';
export { type Cue, cues } from './cues.ts';
export type { Shape } from './draw/parts.ts';
export { cycleSeconds, type Frame, type FrameOptions, frame, stillPhases, type View, views } from './frame.ts';
export { type FigureId, figureIds } from './ids.ts';
export { type SvgOptions, toSvg } from './svg.ts';
