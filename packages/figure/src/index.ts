export type { Shape } from './draw/parts.ts';
export { cycleSeconds, type Frame, type FrameOptions, frame, type Look, stillPhases, toSvg } from './frame.ts';
export { type FigureId, figureIds } from './ids.ts';
