export type { Shape } from './draw/parts.ts';
export { cycleSeconds, type Frame, type FrameOptions, frame, type Look, stillPhases, toSvg, type View, views } from './frame.ts';
export { type FigureId, figureIds } from './ids.ts';
