import { arches } from './scenes/arches.mjs';
import { certificate } from './scenes/certificate.mjs';
import { coast } from './scenes/coast.mjs';
import { dawn } from './scenes/dawn.mjs';
import { arriving, growing, looking, meeting } from './scenes/phases.mjs';
import { village } from './scenes/village.mjs';
import { openWindow } from './scenes/window.mjs';

/** Pixels across. Every size of every picture is made at the first start, which should stay short. */
const HERO = 2000;
const WIDE = 1440;
const SMALL = 960;

/** Every picture by the name of its file. */
export const scenes = {
  'dawn-opening': { draw: () => dawn(), width: HERO },
  'share-dawn': { draw: () => dawn(1200, 630), width: 1200 },
  'paper-boats': { draw: () => coast(), width: WIDE },
  'lit-windows': { draw: () => village(), width: WIDE },
  'paper-door': { draw: () => certificate(), width: WIDE },
  'open-arches': { draw: () => arches(), width: WIDE },
  'open-window': { draw: () => openWindow(), width: WIDE },
  'phase-looking': { draw: looking, width: SMALL },
  'phase-meeting': { draw: meeting, width: SMALL },
  'phase-arriving': { draw: arriving, width: SMALL },
  'phase-growing': { draw: growing, width: SMALL },
};
